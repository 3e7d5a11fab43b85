"""The upper half of Progress: whose turn it is, and for how long already."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.binding import Line, device_caption, family_node
from fieldbind.qt.theme import Colour
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.time_ruler import TimeRuler, clock


class WaitPanel(Card):
    """Binding line above the time ruler."""

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self._line = BindingLine(spoken=self.tr("Where the job stands"), compact_inset=69)
        self._ruler = TimeRuler(elapsed_name="wait.elapsed", limit_name="wait.limit")
        upper = QWidget()
        self._air = QVBoxLayout(upper)
        self._air.addWidget(self._line)
        self.add(upper)
        self.add(self._ruler)
        self.set_compact(compact=False)

    def show_sight(self, sight: Sight) -> None:
        """Show whose turn it is."""
        self._line.show_line(*self._line_of(sight))

    def show_time(self, elapsed: float, limit: float) -> None:
        """Show how long it has taken, and when the page will ask."""
        self._ruler.show_time(elapsed, limit, self.tr("we ask at {0}").format(clock(limit)))

    def beat(self) -> None:
        """An answer has come: the dots of the active leg move one step."""
        self._line.advance()

    def set_compact(self, compact: bool) -> None:
        """Less air around the line in a small window."""
        self._air.setContentsMargins(0, 6 if compact else 15, 0, 5 if compact else 16)

    def _line_of(self, sight: Sight) -> Line:
        nodes = (
            self._device_node(sight),
            self._cloud_node(sight),
            family_node(sight.answers, NodeState.PENDING),
        )
        return nodes, (self._report_leg(sight), Leg(self.tr("Then you bind")))

    def _device_node(self, sight: Sight) -> Node:
        waits_for_it = sight.known_at is not None and not sight.is_stopped
        state = NodeState.ACTIVE if waits_for_it else NodeState.PENDING
        return Node("lightbulb", self.tr("Device"), device_caption(sight.answers), state)

    def _cloud_node(self, sight: Sight) -> Node:
        if sight.trouble and not sight.is_stopped:
            caption, state = self.tr("no answer"), NodeState.CAUTION
        elif sight.known_at:
            caption, state = self.tr("knows the token"), NodeState.DONE
        else:
            caption, state = self.tr("being asked"), NodeState.PENDING
        return Node("cloud", self.tr("Tencent Cloud"), caption, state)

    def _report_leg(self, sight: Sight) -> Leg:
        if sight.is_stopped:
            return Leg(self.tr("Paused"), LegState.PAUSED)
        if sight.known_at is None:
            return Leg(self.tr("Report the token"))
        return Leg(self.tr("Its turn: report the token"), LegState.ACTIVE, self.tr("Its turn"))

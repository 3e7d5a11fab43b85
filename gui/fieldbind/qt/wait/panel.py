"""The upper half of Progress: whose turn it is, and for how long already."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour
from fieldbind.qt.wait.line import line_of
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.time_ruler import TimeRuler, clock


class WaitPanel(Card):
    """Binding line above the time ruler."""

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self._line = BindingLine(compact_inset=69)
        self._ruler = TimeRuler(elapsed_name="wait.elapsed", limit_name="wait.limit")
        upper = QWidget()
        self._air = QVBoxLayout(upper)
        self._sight: Sight | None = None
        self._air.addWidget(self._line)
        self.add(upper)
        self.add(self._ruler)
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """Say the same sight in the language of now."""
        self._line.setAccessibleName(self.tr("Where the job stands"))
        if self._sight:
            self.show_sight(self._sight)

    def show_sight(self, sight: Sight) -> None:
        """Show whose turn it is, how long it has taken, and when the page will ask."""
        self._sight = sight
        self._line.show_line(*line_of(sight))
        self._ruler.show_time(
            sight.elapsed,
            sight.limit,
            self._limit_words(sight),
            sight.usual,
            is_ending=sight.is_ending,
            short=self._limit_of(sight),
        )

    def beat(self) -> None:
        """An answer has come: the dots of the active leg move one step."""
        self._line.advance()

    def set_compact(self, compact: bool) -> None:
        """Less air around the line in a small window."""
        self._air.setContentsMargins(0, 6 if compact else 15, 0, 7 if compact else 16)

    def _limit_words(self, sight: Sight) -> str:
        if sight.is_ending:
            left = clock(sight.seconds_left)
            return self.tr("We stop asking in {0}. Keep waiting?").format(left)
        return self._limit_of(sight)

    def _limit_of(self, sight: Sight) -> str:
        return self.tr("we ask at {0}").format(clock(sight.limit))

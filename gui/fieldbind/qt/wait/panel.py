"""The upper half of Progress: whose turn it is, and for how long already."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour
from fieldbind.qt.wait.line import line_of
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.time_ruler import TimeRuler, clock

# From the edge to the middle of the outer nodes, in a small window that is low, or only narrow.
_INSETS = (69, 60)


class WaitPanel(Card):
    """Binding line above the time ruler."""

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self._line = BindingLine()
        self._ruler = TimeRuler(elapsed_name="wait.elapsed", limit_name="wait.limit")
        upper = QWidget()
        self._air = QVBoxLayout(upper)
        self._is_compact = False
        self._is_high = True
        self._sight: Sight | None = None
        self._air.addWidget(self._line)
        self.add(upper)
        self.add(self._ruler)
        self._take_measures()
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
        self._is_compact = compact
        self._take_measures()

    def set_high(self, high: bool) -> None:
        """A small window that is only narrow, as beside the presenter's panel, leaves the air."""
        self._is_high = high
        self._take_measures()

    def _take_measures(self) -> None:
        has_air = self._is_high or not self._is_compact
        self._air.setContentsMargins(0, 15 if has_air else 6, 0, 16 if has_air else 7)
        self._line.set_small(False, compact_inset=_INSETS[self._is_high])
        self._ruler.set_narrow(self._is_high and self._is_compact)

    def _limit_words(self, sight: Sight) -> str:
        if sight.is_ending:
            left = clock(sight.seconds_left)
            return self.tr("We stop asking in {0}. Keep waiting?").format(left)
        return self._limit_of(sight)

    def _limit_of(self, sight: Sight) -> str:
        return self.tr("we ask at {0}").format(clock(sight.limit))

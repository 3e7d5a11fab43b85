"""What a message, marker or panel means; picks the colours that go together."""

from enum import Enum

from PySide6.QtGui import QColor

from fieldbind.qt.theme import Colour, Theme


class Tone(Enum):
    """Meaning, as (text and icon, surface, edge)."""

    NEUTRAL = (Colour.TEXT_2, Colour.INSET, Colour.HAIRLINE)
    ACCENT = (Colour.ACCENT_TEXT, Colour.ACCENT_SOFT, Colour.ACCENT_LINE)
    OK = (Colour.OK, Colour.OK_SOFT, Colour.OK_LINE)
    WARN = (Colour.WARN, Colour.WARN_SOFT, Colour.WARN_LINE)
    BAD = (Colour.BAD, Colour.BAD_SOFT, Colour.BAD_LINE)
    DEMO = (Colour.DEMO, Colour.DEMO_SOFT, Colour.DEMO_LINE)

    @property
    def ink(self) -> Colour:
        """Colour of words and icon."""
        return self.value[0]

    def ink_of(self, theme: Theme) -> QColor:
        """Colour of words and icon on its own surface."""
        return theme.on_selection(self.ink) if self is Tone.ACCENT else theme[self.ink]

    @property
    def surface(self) -> Colour:
        """Colour behind them."""
        return self.value[1]

    @property
    def edge(self) -> Colour:
        """Colour of the edge."""
        return self.value[2]

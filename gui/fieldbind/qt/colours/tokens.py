"""The one table of colours. No other file of the product holds a colour value.

Contrast of the pairs that matter is computed from this table by a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Colour(StrEnum):
    """What a colour is for; the value is its name in the style sheet template."""

    CANVAS = "canvas"
    SHEET = "sheet"
    INSET = "inset"
    HAIRLINE = "hairline"
    BORDER = "border"
    TRACK = "track"
    TEXT = "text"
    TEXT_2 = "text_2"
    TEXT_3 = "text_3"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESS = "accent_press"
    ON_ACCENT = "on_accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_SOFT = "accent_soft"
    ACCENT_LINE = "accent_line"
    FOCUS = "focus"
    OK = "ok"
    OK_SOFT = "ok_soft"
    OK_LINE = "ok_line"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    WARN_LINE = "warn_line"
    BAD = "bad"
    BAD_SOFT = "bad_soft"
    BAD_LINE = "bad_line"
    DEMO = "demo"
    DEMO_SOFT = "demo_soft"
    DEMO_LINE = "demo_line"


_TABLE: Mapping[Colour, tuple[str, str]] = {
    Colour.CANVAS: ("#F1F3F7", "#0D1014"),
    Colour.SHEET: ("#FFFFFF", "#161A20"),
    Colour.INSET: ("#F6F8FB", "#1C2128"),
    Colour.HAIRLINE: ("#E1E6ED", "#2A313B"),
    Colour.BORDER: ("#838D9D", "#707B8B"),
    Colour.TRACK: ("#DDE3EC", "#2F3742"),
    Colour.TEXT: ("#11161D", "#ECF0F5"),
    Colour.TEXT_2: ("#4A5463", "#B1BBC8"),
    Colour.TEXT_3: ("#5D6776", "#97A2B1"),
    Colour.ACCENT: ("#2459D9", "#3C6CE6"),
    Colour.ACCENT_HOVER: ("#1D4BBD", "#3262DA"),
    Colour.ACCENT_PRESS: ("#173E9E", "#2953BE"),
    Colour.ON_ACCENT: ("#FFFFFF", "#FFFFFF"),
    Colour.ACCENT_TEXT: ("#1F4FC4", "#93B5FF"),
    Colour.ACCENT_SOFT: ("#E9F0FE", "#1A2742"),
    Colour.ACCENT_LINE: ("#5B86EA", "#5F8AF2"),
    Colour.FOCUS: ("#2459D9", "#93B5FF"),
    Colour.OK: ("#12734A", "#58CB96"),
    Colour.OK_SOFT: ("#E5F5EC", "#132A20"),
    Colour.OK_LINE: ("#2C8A60", "#3E9D70"),
    Colour.WARN: ("#855200", "#F2BC63"),
    Colour.WARN_SOFT: ("#FFF3DC", "#2E2412"),
    Colour.WARN_LINE: ("#B0761A", "#B5853A"),
    Colour.BAD: ("#B42318", "#FF9388"),
    Colour.BAD_SOFT: ("#FDEDEB", "#351C1B"),
    Colour.BAD_LINE: ("#D0584E", "#CF6258"),
    Colour.DEMO: ("#6638C9", "#BBA0FF"),
    Colour.DEMO_SOFT: ("#F1EBFE", "#251D3D"),
    Colour.DEMO_LINE: ("#8660DA", "#8B6CE0"),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one look.

    Attributes:
        colours: one colour per token.
        edge: width of the edge of a control or card, in logical pixels.
    """

    colours: Mapping[Colour, QColor]
    edge: float = 1.0

    def __getitem__(self, token: Colour) -> QColor:
        return self.colours[token]

    @property
    def focus_edge(self) -> float:
        """Width of the edge of a field that has the focus: where no colour tells it, width does."""
        return 2 * self.edge

    @property
    def is_plain(self) -> bool:
        """Whether it is made of the system's few colours, where shades mean nothing."""
        return self.edge > 1

    @property
    def placeholder(self) -> QColor:
        """Words in an empty field: in the colour of text they would be taken for an entry."""
        return self[Colour.TRACK if self.is_plain else Colour.TEXT_3]

    def on_selection(self, token: Colour) -> QColor:
        """Colour of words on ``ACCENT_SOFT``, which high contrast turns into a strong fill."""
        return self[Colour.ON_ACCENT if self.is_plain else token]


LIGHT = Theme({token: QColor(light) for token, (light, _) in _TABLE.items()})
DARK = Theme({token: QColor(dark) for token, (_, dark) in _TABLE.items()})


def current_theme(*, awake: bool = True) -> Theme:
    """The theme the application wears now; asked for at every painting, never kept.

    Args:
        awake: whether what is painted can be used now; only high contrast makes a difference.
    """
    return theme_of(QGuiApplication.palette(), awake=awake)


def theme_of(palette: QPalette, *, awake: bool = True) -> Theme:
    """The theme a palette belongs to, so that the palette is the one thing that says it.

    A palette that is neither of ours is the system's own, which is what high contrast uses.
    """
    window = palette.color(QPalette.ColorRole.Window)
    for theme in (LIGHT, DARK):
        if window == theme[Colour.CANVAS]:
            return theme
    return high_contrast(palette, awake=awake)


_SURFACES = (Colour.SHEET, Colour.INSET)
_SOFT = (Colour.OK_SOFT, Colour.WARN_SOFT, Colour.BAD_SOFT, Colour.DEMO_SOFT)
_FILLS = (Colour.ACCENT, Colour.ACCENT_HOVER, Colour.ACCENT_PRESS, Colour.ACCENT_SOFT)


def high_contrast(palette: QPalette, *, awake: bool = True) -> Theme:
    """A theme made of the system's colours only: plain surfaces, text-coloured edges, 2 px.

    Args:
        palette: the system's.
        awake: whether what is painted can be used now; else words and edges are the system's grey.
    """
    role = QPalette.ColorRole
    quiet = palette.color(QPalette.ColorGroup.Disabled, role.WindowText)
    if not awake:
        asleep = dict.fromkeys(Colour, quiet)
        asleep |= dict.fromkeys((*_SURFACES, *_SOFT, *_FILLS), palette.color(role.Base))
        asleep[Colour.ON_ACCENT] = palette.color(role.Base)
        return Theme(asleep, edge=2.0)
    colours = dict.fromkeys(Colour, palette.color(role.WindowText))
    colours |= dict.fromkeys((*_SURFACES, *_SOFT), palette.color(role.Base))
    colours |= dict.fromkeys(_FILLS, palette.color(role.Highlight))
    # What is not there yet: the rest of a ruler, the shape of a row that is still to come.
    colours[Colour.TRACK] = quiet
    colours[Colour.CANVAS] = palette.color(role.Window)
    colours[Colour.ON_ACCENT] = palette.color(role.HighlightedText)
    colours[Colour.ACCENT_TEXT] = palette.color(role.Link)
    return Theme(colours, edge=2.0)

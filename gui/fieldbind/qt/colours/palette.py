"""A theme as a QPalette, which carries most of the look."""

from PySide6.QtGui import QPalette

from fieldbind.qt.colours.tokens import Colour, Theme

_ROLES = {
    QPalette.ColorRole.Window: Colour.CANVAS,
    QPalette.ColorRole.Base: Colour.SHEET,
    QPalette.ColorRole.Button: Colour.SHEET,
    QPalette.ColorRole.AlternateBase: Colour.INSET,
    QPalette.ColorRole.ToolTipBase: Colour.INSET,
    QPalette.ColorRole.ToolTipText: Colour.TEXT,
    QPalette.ColorRole.WindowText: Colour.TEXT,
    QPalette.ColorRole.Text: Colour.TEXT,
    QPalette.ColorRole.ButtonText: Colour.TEXT,
    QPalette.ColorRole.BrightText: Colour.ON_ACCENT,
    QPalette.ColorRole.PlaceholderText: Colour.TEXT_3,
    QPalette.ColorRole.Highlight: Colour.ACCENT,
    QPalette.ColorRole.Accent: Colour.ACCENT,
    QPalette.ColorRole.HighlightedText: Colour.ON_ACCENT,
    QPalette.ColorRole.Link: Colour.ACCENT_TEXT,
    QPalette.ColorRole.LinkVisited: Colour.ACCENT_TEXT,
    QPalette.ColorRole.Light: Colour.SHEET,
    QPalette.ColorRole.Midlight: Colour.HAIRLINE,
    QPalette.ColorRole.Mid: Colour.BORDER,
    QPalette.ColorRole.Dark: Colour.BORDER,
    QPalette.ColorRole.Shadow: Colour.TEXT_2,
}


def palette_of(theme: Theme) -> QPalette:
    """The palette of a theme; disabled text is ``text_3``, nothing else differs by state."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme[token])
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(disabled, role, theme[Colour.TEXT_3])
    return palette

"""The colours of a system that was asked for high contrast."""

from PySide6.QtGui import QColor, QPalette

_ROLE = QPalette.ColorRole
_COLOURS = {
    _ROLE.Window: "#000000",
    _ROLE.Base: "#000000",
    _ROLE.Button: "#000000",
    _ROLE.AlternateBase: "#000000",
    _ROLE.ToolTipBase: "#000000",
    _ROLE.WindowText: "#ffffff",
    _ROLE.Text: "#ffffff",
    _ROLE.ButtonText: "#ffffff",
    _ROLE.ToolTipText: "#ffffff",
    _ROLE.PlaceholderText: "#ffffff",
    _ROLE.BrightText: "#000000",
    _ROLE.Highlight: "#d6b4fd",
    _ROLE.HighlightedText: "#2b2b2b",
    _ROLE.Link: "#8080ff",
}
_DISABLED = "#a6a6a6"


def night_sky() -> QPalette:
    """As Windows 11 has it under that name."""
    palette = QPalette()
    for role, colour in _COLOURS.items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED))
    return palette

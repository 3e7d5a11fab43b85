"""The look: colours, palette, type, icons, and the style sheets that some controls wear."""

from fieldbind.qt.colours.appearance import Appearance
from fieldbind.qt.colours.tokens import DARK, LIGHT, Colour, Theme, current_theme
from fieldbind.qt.text_size import TEXT_SIZES, px, set_text_size, text_size
from fieldbind.qt.theme.fonts import Type, font
from fieldbind.qt.theme.icons import icon, paint_icon
from fieldbind.qt.theme.motion import Motion, is_still, set_still
from fieldbind.settings.scheme import Scheme

__all__ = [
    "DARK",
    "LIGHT",
    "TEXT_SIZES",
    "Appearance",
    "Colour",
    "Motion",
    "Scheme",
    "Theme",
    "Type",
    "current_theme",
    "font",
    "icon",
    "is_still",
    "paint_icon",
    "px",
    "set_still",
    "set_text_size",
    "text_size",
]

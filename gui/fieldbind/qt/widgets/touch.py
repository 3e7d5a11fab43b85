"""What lies below the words of a control while the pointer is on it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fieldbind.qt.theme import Colour, Theme
from fieldbind.qt.widgets.painting import box


def touched(theme: Theme, *, pressed: bool) -> tuple[Colour, Colour]:
    """Fill and edge of a control under the pointer that has an edge at rest.

    Where words and edges are of one colour a fill of it would swallow them, so the edge tells.

    Args:
        theme: the one of now.
        pressed: whether it is held down, too.
    """
    if theme.is_plain:
        return Colour.SHEET, Colour.ACCENT
    return Colour.HAIRLINE if pressed else Colour.INSET, Colour.BORDER


def paint_touch(
    painter: QPainter, area: QRectF, radius: float, theme: Theme, *, pressed: bool
) -> None:
    """Paint the ground of a control that has neither fill nor edge at rest."""
    fill, edge = touched(theme, pressed=pressed)
    box(painter, area, radius, theme[fill], theme[edge] if theme.is_plain else None, theme.edge)

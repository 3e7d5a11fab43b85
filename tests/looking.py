"""What is seen of a widget, and what a screen reader is told about it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Colour, current_theme

_FINENESS = 3


def colours_of(widget: QWidget) -> set[str]:
    """Every colour among the pixels of a widget, on a fine screen, where thin lines fill pixels."""
    image = QImage(widget.size() * _FINENESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINENESS)
    image.fill(current_theme()[Colour.CANVAS])
    widget.render(image, QPoint(0, 0))
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(pixels)}


def shows(widget: QWidget, *tokens: Colour) -> bool:
    """Whether each of these colours is among the pixels of a widget."""
    seen = colours_of(widget)
    return all(_name(token) in seen for token in tokens)


def role_of(widget: QWidget) -> QAccessible.Role:
    """The role a screen reader is told."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def name_of(widget: QWidget) -> str:
    """The name a screen reader is told."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def put_pointer_on(widget: QWidget) -> None:
    """Move the pointer onto a widget, as far as the widget can tell."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)


def take_pointer_off(widget: QWidget) -> None:
    """Move the pointer away from a widget, as far as the widget can tell."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def _name(token: Colour) -> str:
    return QColor(current_theme()[token]).name()

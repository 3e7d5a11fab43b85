"""Panels that grow with their words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def let_grow(panel: QWidget) -> None:
    """Let a panel be as high as its words need at its width, and no higher where there is room.

    A fixed height would cut lines that wrap: no layout lets it grow with its width.
    """
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    panel.setSizePolicy(policy)


def note_width(widget: QWidget, event: QResizeEvent) -> None:
    """Have a widget laid out anew once its width is another one, which breaks its words elsewhere.

    Args:
        widget: says in ``sizeHint`` how high it is at the width it has.
        event: what has happened to it.
    """
    if event.size().width() != event.oldSize().width():
        widget.updateGeometry()

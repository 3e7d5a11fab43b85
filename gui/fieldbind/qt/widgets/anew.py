"""Drawing what is on screen once more, in another language or another text size."""

from functools import cache
from typing import Protocol, TypeGuard, runtime_checkable

from PySide6.QtWidgets import QAbstractItemView, QWidget

from fieldbind.qt.widgets.compact import set_compact
from fieldbind.qt.widgets.worn import wear_anew


@runtime_checkable
class Worded(Protocol):
    """A widget that says something in the language of the window."""

    def reword(self) -> None:
        """Say everything as it is now, in the language of now; nothing entered is lost.

        Called by its own constructor too, so that each text stands in one place.
        """
        ...


def dress_anew(root: QWidget, *, compact: bool) -> None:
    """Have ``root`` and every widget below it take words, fonts and measures once more.

    Args:
        root: a window, a page or a part of one.
        compact: whether it takes the small window's measures.
    """
    for widget in (root, *root.findChildren(QWidget)):
        wear_anew(widget)
        if _is_worded(widget):
            widget.reword()
    set_compact(root, compact)
    for widget in root.findChildren(QWidget):
        widget.updateGeometry()
        widget.update()
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()


def _is_worded(widget: QWidget) -> TypeGuard[Worded]:
    return _says_something(type(widget))


@cache
def _says_something(kind: type[QWidget]) -> bool:
    """Python looks anew at all that a protocol asks for, at every widget that is asked."""
    return issubclass(kind, Worded)

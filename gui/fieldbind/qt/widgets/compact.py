"""The second size of everything: what fits a window of 800 x 560."""

from functools import cache
from typing import Protocol, TypeGuard, runtime_checkable

from PySide6.QtWidgets import QWidget

from fieldbind.qt.text_size import px

_COMPACT_BELOW = (880, 600)


@runtime_checkable
class TwoSizes(Protocol):
    """A widget that is drawn smaller where the window is small."""

    def set_compact(self, compact: bool) -> None:
        """Take the small size, or the usual one."""
        ...


def set_compact(root: QWidget, compact: bool) -> None:
    """Give ``root`` and every widget below it the small or the usual size."""
    for widget in (root, *root.findChildren(QWidget)):
        if _has_two_sizes(widget):
            widget.set_compact(compact)


def is_compact(window: QWidget, *, taken: int = 0) -> bool:
    """Whether a window is too small for the usual measures.

    Args:
        window: whose size counts.
        taken: of its width, by what stands beside rail and page, in logical pixels.
    """
    width, height = window.width() - taken, window.height()
    return width < px(_COMPACT_BELOW[0]) or height < px(_COMPACT_BELOW[1])


def _has_two_sizes(widget: QWidget) -> TypeGuard[TwoSizes]:
    return _can_be_smaller(type(widget))


@cache
def _can_be_smaller(kind: type[QWidget]) -> bool:
    """Python looks anew at all that a protocol asks for, at every widget that is asked."""
    return issubclass(kind, TwoSizes)

"""The second size of everything: what fits a window of 800 x 560."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class TwoSizes(Protocol):
    """A widget that is drawn smaller where the window is small."""

    def set_compact(self, compact: bool) -> None:
        """Take the small size, or the usual one."""
        ...


def set_compact(root: QWidget, compact: bool) -> None:
    """Give ``root`` and every widget below it the small or the usual size."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, TwoSizes):
            widget.set_compact(compact)

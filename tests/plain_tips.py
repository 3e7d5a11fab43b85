"""Tool tips that would look like Qt's and not like ours."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def plain_tips(window: QWidget) -> list[str]:
    """Widgets with a tool tip that neither they nor what they stand in have dressed.

    Args:
        window: everything in it is looked at.
    """
    return [
        f"a plain tip: {widget.objectName() or type(widget).__name__} {widget.toolTip()!r}"
        for widget in window.findChildren(QWidget)
        if widget.toolTip() and not any("QToolTip" in each.styleSheet() for each in _around(widget))
    ]


def _around(widget: QWidget) -> Iterator[QWidget]:
    while True:
        yield widget
        if not (outer := widget.parentWidget()):
            return
        widget = outer

"""Where Tab goes: through the page, then the footer, then the rail.

Qt's own chain follows the order in which controls were made, and the rail is made first.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from fieldbind.qt.parentage import named


def focus_order(window: QWidget, page: QWidget, frame: Sequence[QWidget]) -> list[QWidget]:
    """The controls that Tab reaches, in order.

    Args:
        window: whose controls.
        page: visited first, in its own order.
        frame: then these, each from top left to bottom right: their controls come and go.
    """
    chain: list[QWidget] = []
    widget = named(window.nextInFocusChain)
    while widget is not None and widget is not window:
        if _is_reached(widget, window):
            chain.append(widget)
        widget = named(widget.nextInFocusChain)

    def place(control: QWidget) -> tuple[int, int, int]:
        for number, part in enumerate(frame, start=1):
            if part.isAncestorOf(control):
                corner = control.mapTo(part, QPoint(0, 0))
                return number, corner.y(), corner.x()
        return (0 if page.isAncestorOf(control) else len(frame) + 1), 0, 0

    return sorted(chain, key=place)


def _is_reached(widget: QWidget, window: QWidget) -> bool:
    if widget.window() is not window or not widget.isVisible() or not widget.isEnabled():
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if named(widget.focusProxy):
        return False
    # A group of radio buttons is one stop; the arrow keys move inside it.
    group = named(widget.group) if isinstance(widget, QRadioButton) else None
    return group is None or named(group.checkedButton) in (None, widget)

"""Opening the code over the whole window, and giving the page back as it was."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from fieldbind.qt.device.hand_over.full_size import FullSize
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.widgets.compact import is_compact, set_compact


class Enlarged(QObject):
    """The code at full size, while it is wanted; all that it covers is switched off meanwhile.

    Args:
        opener: the button that opens it, and has the focus again afterwards.
    """

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener)
        self._opener = opener
        self._full: FullSize | None = None
        self._covered: list[QWidget] = []

    def open(self, shown: Shown) -> None:
        """Cover the window."""
        window = self._opener.window()
        covered = [each for each in _parts_of(window) if each.isEnabled()]
        self._full = FullSize(window)
        self._full.closed.connect(self._return)
        set_compact(self._full, is_compact(window))
        self._full.show_sight(shown)
        self._full.open()
        self._covered = covered
        for part in covered:
            part.setEnabled(False)

    def draw(self, shown: Shown) -> None:
        """Show what is known now, if it is open."""
        if self._full:
            self._full.show_sight(shown)

    def close(self) -> None:
        """Uncover the window."""
        if self._full:
            for part in self._covered:
                part.setEnabled(True)
            self._covered = []
            self._full.hide()
            self._full.deleteLater()
            self._full = None

    def _return(self) -> None:
        self.close()
        self._opener.setFocus(Qt.FocusReason.TabFocusReason)


def _parts_of(window: QWidget) -> list[QWidget]:
    """Rail, sheet, and whatever else lies beside them."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [each for each in window.findChildren(QWidget, options=direct) if not each.isWindow()]

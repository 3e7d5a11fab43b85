"""What visitors have copied goes with them; what the presenter has copied elsewhere stays."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class Copies(QObject):
    """Knows what was copied while a window of this program had the keyboard.

    Not every system tells whose content it is, so that is remembered here.

    Args:
        parent: whose life it shares.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: dict[QClipboard.Mode, str] = {}
        QGuiApplication.clipboard().changed.connect(self._note)

    def clear(self) -> None:
        """Take away what was copied here and is there still; on X11 what was selected, too."""
        clipboard = QGuiApplication.clipboard()
        ours, self._ours = self._ours, {}
        for mode, text in ours.items():
            if clipboard.text(mode) == text:
                clipboard.clear(mode)

    def _note(self, mode: QClipboard.Mode) -> None:
        self._ours.pop(mode, None)
        text = QGuiApplication.clipboard().text(mode)
        if text and QGuiApplication.focusWindow():
            self._ours[mode] = text

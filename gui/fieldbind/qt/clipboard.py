"""Copying a secret so that it leaves as little behind as the system allows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from fieldbind.qt.presenting.kiosk import is_kiosk

_WINDOWS = 'application/x-qt-windows-mime;value="{0}"'

# What clipboard histories look for before they keep a copy. Windows: "Clipboard formats", where the
# two settings are a DWORD of 0. KDE's Klipper and others after it: the word secret. For macOS Qt
# offers Python no way to name a pasteboard type; there only the limited time helps.
_KEEP_OUT: Mapping[str, bytes] = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}


class SecretClipboard(QObject):
    """Copies one secret at a time, kept out of clipboard histories, for a limited time.

    Args:
        seconds: after which the copy is taken away, unless something else was copied since.
        parent: whose life it shares; it also ends with the application.
    """

    def __init__(self, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self._copied = ""
        self._until_clear = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._until_clear.timeout.connect(self.clear)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put a secret on the clipboard, where nobody but its owner can paste it."""
        if is_kiosk():
            return
        content = QMimeData()
        content.setText(secret)
        for kind, value in _KEEP_OUT.items():
            content.setData(kind, value)
        self._copied = secret
        QGuiApplication.clipboard().setMimeData(content)
        self._until_clear.start()

    def clear(self) -> None:
        """Take the secret away; what somebody copied since stays."""
        copied, self._copied = self._copied, ""
        self._until_clear.stop()
        clipboard = QGuiApplication.clipboard()
        if copied and clipboard.text() == copied:
            clipboard.clear()

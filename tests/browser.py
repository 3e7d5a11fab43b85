"""The browser and the file manager of the laptop, which open nothing here."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "file", "ms-settings")


class Browser(QObject):
    """Remembers what it was to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """In place of the system's own."""
        self.opened.append(url.toString())


@contextmanager
def no_real_browser() -> Generator[Browser, None, None]:
    """Nothing leaves this program while the block lasts."""
    browser = Browser()
    # PySide (6.11) says that it wants bytes, and takes a text only.
    method = cast("bytes", "open")
    for scheme in _SCHEMES:
        QDesktopServices.setUrlHandler(scheme, browser, method)
    try:
        yield browser
    finally:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

"""One picture a step, for slides, of a story as it is played by whoever plays it."""

import logging
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtWidgets import QWidget

from fieldbind.whole_file import write_whole

_log = logging.getLogger(__name__)
_SETTLED_MS = 400
_NUMBER = re.compile(r"(\d+)-.*\.png")


class Recorder(QObject):
    """Takes a picture of a page when it has settled, and in place of it a last one when it is left.

    No picture that was there before is ever replaced: the numbers go on where they ended.

    Args:
        window: what is pictured, at the device pixels of its screen.
        folder: where to; somebody has seen that it can be written to.
        page: the name of what is shown, with the language; empty where it is not for slides.
    """

    def __init__(self, window: QWidget, folder: Path, page: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._page = page
        self._number = last_number(folder)
        self._name = ""
        self._file: Path | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.take)

    def leave(self) -> None:
        """The page is about to go: it is as full as it gets."""
        self._settled.stop()
        self.take()

    def begin(self) -> None:
        """Another page is shown."""
        self._file = None
        if name := self._page():
            self._call(name)
            self._settled.start()

    def resume(self) -> None:
        """Nothing lies over the window any more; what came meanwhile is a page too."""
        if self._file is None:
            self.begin()

    def take(self) -> None:
        """Write the page as it looks now, unless something lies over it that is not for slides."""
        said = self._page()
        if not self._file or not said:
            return
        spoken_now = f"{self._name.rpartition('-')[0]}-{said.rpartition('-')[2]}"
        if spoken_now != self._name:
            self._call(spoken_now)
        try:
            write_whole(self._file, self._picture())
        except OSError as reason:
            _log.warning("picture not written: %s: %s", self._file.name, reason.strerror)

    def _call(self, name: str) -> None:
        """The next picture has this name."""
        self._number += 1
        self._name = name
        self._file = self._folder / f"{self._number:02}-{name}.png"

    def _picture(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        return bytes(buffer.data().data())


def last_number(folder: Path) -> int:
    """The highest number of the pictures in a folder; 0 where there are none."""
    numbers = (_NUMBER.fullmatch(file.name) for file in folder.iterdir())
    return max((int(found[1]) for found in numbers if found), default=0)

"""Reading a picture on a thread of its own; the newest one wins."""

import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from fieldbind.device.pictures.files import unreadable
from fieldbind.device.pictures.reading import look_through, read_picture
from fieldbind.device.scanning.choice import Found
from fieldbind.device.scanning.grey import Grey
from fieldbind.faults import LocalFault
from fieldbind.own_thread import on_own_thread
from fieldbind.qt.camera.brightness import grey_of
from fieldbind.qt.device.given import Given
from fieldbind.qt.frame import Frame

_NAME = "read picture"
_LIMIT = 30.0
_LAST_LOOK = 2.0


class PictureReading(QObject):
    """Reads one picture at a time.

    Args:
        frame: ends it when the page is left.
        parent: as of any QObject.
        limit: seconds after which a picture is given up.

    Signals:
        began(): a picture is being read.
        ended(): and no longer is, whatever came of it.
        found(Found): what it shows.
        unread(str): code of the fault that says why it cannot be read.
    """

    began = Signal()
    ended = Signal()
    found = Signal(object)
    unread = Signal(str)

    def __init__(self, frame: Frame, parent: QObject, limit: float = _LIMIT) -> None:
        super().__init__(parent)
        self._frame = frame
        self._limit = limit
        # Two large ones at once would take twice the memory.
        self._turn = threading.Lock()
        self._unwanted = threading.Event()
        self._told: threading.Event | None = None

    def read(self, given: Given) -> None:
        """Read this one; another that is being read is dropped."""
        self.stop()
        unwanted = self._unwanted = threading.Event()
        turn = self._turn

        def work() -> Found | LocalFault:
            with turn:
                return Found() if unwanted.is_set() else _outcome(given)

        async def read() -> None:
            self._told = unwanted
            self.began.emit()
            try:
                outcome = await on_own_thread(_NAME, work, self._limit, at_exit=_LAST_LOOK)
            finally:
                self._end(unwanted)
            self._tell(outcome)

        self._frame.run(_NAME, read)

    def stop(self) -> None:
        """Drop what is being read; that it has ended is told before anything else can be."""
        self._unwanted.set()
        self._frame.stop(_NAME)
        self._end(self._unwanted)

    def _end(self, reading: threading.Event) -> None:
        if reading is self._told:
            self._told = None
            self.ended.emit()

    def _tell(self, outcome: Found | LocalFault | None) -> None:
        if outcome is None:
            # A drive that does not answer holds up its own thread only.
            self._turn = threading.Lock()
            outcome = unreadable("TOO_SLOW")
        if isinstance(outcome, LocalFault):
            self.unread.emit(outcome.code)
        else:
            self.found.emit(outcome)


def _outcome(given: Given) -> Found | LocalFault:
    try:
        if isinstance(given, QImage):
            return look_through(_grey(given))
        return read_picture(given)
    except LocalFault as fault:
        return fault


def _grey(image: QImage) -> Grey:
    if not image.hasAlphaChannel():
        return grey_of(image)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return grey_of(ground)

"""Pictures of a label beside the fields: which one, reading it, and what is in it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal

from fieldbind.device.scanning.choice import Found
from fieldbind.faults import LocalFault
from fieldbind.qt.asking_for_file import ask_for_file
from fieldbind.qt.device.given import Given, picture_in
from fieldbind.qt.device.hint import Hint
from fieldbind.qt.device.label_choice import LabelChoice
from fieldbind.qt.device.picture_reading import PictureReading
from fieldbind.qt.device.picture_words import PictureWords
from fieldbind.qt.page import Page
from fieldbind.qt.widgets.tile import Tile

_UNCOVERED = (QEvent.Type.Show, QEvent.Type.EnabledChange)


class PictureDesk(QObject):
    """What came out of a picture is told as if it had been scanned; nothing is sent for it.

    Args:
        page: whose work reading is.
        tile: where a picture is asked for, and where the labels of one drop down.

    Signals:
        read(str): the text of the label that is meant.
        told(Callable[[], Hint] | None): finds a line about the picture; None says nothing more.
    """

    read = Signal(str)
    told = Signal(object)

    def __init__(self, page: Page, tile: Tile) -> None:
        super().__init__(page)
        self._page = page
        self._tile = tile
        self._kept: Found | None = None
        self._is_reading = False
        self._words = PictureWords(self)
        self._folder = ""
        self._reading = PictureReading(page.frame, self)
        self._reading.began.connect(self._note_begin)
        self._reading.ended.connect(self._note_end)
        self._reading.found.connect(self._take)
        self._reading.unread.connect(self._say_unread)
        self._choice = LabelChoice(page, tile)
        self._choice.chosen.connect(self.read)
        self._choice.left.connect(self._say_nothing)
        page.installEventFilter(self)

    def reword(self) -> None:
        """For the face, which says everything anew; what is being read is read on."""
        self._tile.set_busy(self.tr("Reading…") if self._is_reading else "")

    def ask(self) -> None:
        """Open the system's dialog; it begins where the last picture was, in this run."""
        filters = (
            self.tr("Pictures ({0})").format("*.jpg *.jpeg *.png *.webp *.bmp"),
            self.tr("All files ({0})").format("*"),
        )
        ask_for_file(
            self._tile.window(),
            self.tr("Picture of the label"),
            filters,
            self._take_file,
            name="device.image_dialog",
            folder=self._folder,
        )

    def take(self, data: QMimeData) -> bool:
        """Read the picture among what was dropped or pasted; whether there was one."""
        try:
            given = picture_in(data)
        except LocalFault as fault:
            self._say_unread(fault.code)
            return True
        if given is None:
            return False
        self._begin(given)
        return True

    def stop(self) -> None:
        """Drop the picture that is being read, and close the list."""
        self._kept = None
        self._reading.stop()
        self._choice.fold(take=False)

    def _take_file(self, file: Path) -> None:
        self._folder = str(file.parent)
        self._begin(file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was found while something else lay over the page is told once it can be seen."""
        if self._kept and event.type() in _UNCOVERED:
            # Whoever uncovers the page says afterwards where the focus begins, or goes elsewhere.
            QTimer.singleShot(0, self, self._take_kept)
        return False

    def _take_kept(self) -> None:
        found, self._kept = self._kept, None
        if found:
            self._take(found)

    @property
    def _is_seen(self) -> bool:
        return self._page.isVisible() and self._page.isEnabled()

    def _begin(self, given: Given) -> None:
        self._kept = None
        self._choice.fold(take=False)
        self._reading.read(given)

    def _take(self, found: Found) -> None:
        if not self._is_seen:
            self._kept = found
        elif len(found.ours) > 1:
            self._tell(partial(self._words.several, len(found.ours)))
            self._choice.offer(found.ours)
        elif reads := found.ours or found.strangers:
            self.read.emit(reads[0].code.text)
        else:
            self._tell(self._words.nothing)

    def _say_unread(self, code: str) -> None:
        self._tell(partial(self._words.unread, code))

    def _note_begin(self) -> None:
        self._is_reading = True
        self.reword()
        self._tell(self._words.reading)

    def _note_end(self) -> None:
        self._is_reading = False
        self.reword()
        self._say_nothing()

    def _say_nothing(self) -> None:
        self.told.emit(None)

    def _tell(self, find: Callable[[], Hint]) -> None:
        """Another language finds other words for it."""
        self.told.emit(find)

"""What is given to the fields at once: scanned, pasted, dropped, or read from a picture."""

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QWidget

from fieldbind.qt.device.entry import Entry
from fieldbind.qt.device.given import on_clipboard
from fieldbind.qt.device.picture_desk import PictureDesk


class Taking(QObject):
    """Reads texts and pictures; what comes last is newer than any picture that is being read.

    Args:
        face: where the fields are.
        entry: the field that takes texts.
        pictures: what reads pictures.
    """

    def __init__(self, face: QWidget, entry: Entry, pictures: PictureDesk) -> None:
        super().__init__(face)
        self._face = face
        self._entry = entry
        self._pictures = pictures
        entry.paste_wanted.connect(self.paste)
        pictures.read.connect(self._take_from_picture)
        pictures.told.connect(entry.tell)

    def take(self, text: str) -> None:
        """Read a whole text at once, as a scanner gives it."""
        self._pictures.stop()
        self._entry.take(text)

    def paste(self) -> None:
        """Read the picture on the clipboard, or put its text into the field."""
        if not self._pictures.take(on_clipboard()):
            self._pictures.stop()
            self._entry.field.paste()

    def take_dropped(self, data: QMimeData) -> None:
        """Read the picture that was dropped, or its text."""
        if not self._pictures.take(data):
            self.take(data.text())

    def _take_from_picture(self, text: str) -> None:
        self._entry.take(text)
        if self._face.isVisibleTo(self._face.window()):
            # Enter goes on from there; on the tile it would ask for another picture.
            self._entry.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

"""The ways to give a label to Fieldbind, besides typing it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.camera.cameras import Cameras
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.tile import StillTile, Tile

_GAPS = (12, 20)
_NARROWEST = 500


class Ways(QWidget):
    """Three tiles: camera, picture, and the scanner, which needs no press.

    Signals:
        camera_wanted(): look for the label with a camera.
        picture_wanted(): choose a picture of it.
    """

    camera_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.camera = Tile("camera", "", "", name="device.camera")
        self.picture = Tile("image", "", "", name="device.image")
        if is_kiosk():
            self.picture.hide()
        self._scanner = StillTile("scan", "", "", name="device.scanner")
        self._cameras: Cameras | None = None
        self.camera.clicked.connect(self.camera_wanted)
        self.picture.clicked.connect(self.picture_wanted)
        self._row = Columns(narrowest=_NARROWEST, gap=_GAPS[0], stacked_gap=12)
        for tile in (self.camera, self.picture, self._scanner):
            self._row.add(tile, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.set_compact(False)
        self.reword()

    def reword(self) -> None:
        """What each is, and why one of them cannot be used."""
        self.camera.set_words(self.tr("Camera"), self.tr("Hold up the label"))
        self.picture.set_words(self.tr("Picture"), self.tr("Open, drop or paste"))
        self._scanner.set_words(self.tr("USB scanner"), self.tr("Just scan, any time"))
        self._note()

    def set_compact(self, compact: bool) -> None:
        """Smaller tiles stand further apart."""
        self._row.set_gap(_GAPS[compact])

    def follow(self, cameras: Cameras) -> None:
        """Say where no camera is there; known once somebody has asked for one."""
        if cameras is not self._cameras:
            self._cameras = cameras
            cameras.changed.connect(self._note)
            self._note()

    def _note(self) -> None:
        cameras = self._cameras
        if cameras is None:
            return
        is_missing = not cameras.listed() and cameras.lack() is SourceTrouble.NONE
        self.camera.set_unavailable(self.tr("No camera found") if is_missing else "")

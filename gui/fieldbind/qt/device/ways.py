"""The ways to give a label to Fieldbind, besides typing it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.camera.cameras import Cameras
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.widgets.tile import StillTile, Tile

_GAPS = (12, 20)


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
        self.camera = Tile(
            "camera", self.tr("Camera"), self.tr("Hold up the label"), name="device.camera"
        )
        self.picture = Tile(
            "image", self.tr("Picture"), self.tr("Open, drop or paste"), name="device.image"
        )
        self._scanner = StillTile(
            "scan", self.tr("USB scanner"), self.tr("Just scan, any time"), name="device.scanner"
        )
        self.camera.clicked.connect(self.camera_wanted)
        self.picture.clicked.connect(self.picture_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for tile in (self.camera, self.picture, self._scanner):
            self._row.addWidget(tile, 1)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Smaller tiles stand further apart."""
        self._row.setSpacing(_GAPS[compact])

    def follow(self, cameras: Cameras) -> None:
        """Say where no camera is there; known once somebody has asked for one."""
        cameras.changed.connect(partial(self._note, cameras))
        self._note(cameras)

    def _note(self, cameras: Cameras) -> None:
        is_missing = not cameras.listed() and cameras.lack() is SourceTrouble.NONE
        self.camera.set_unavailable(self.tr("No camera found") if is_missing else "")

"""An open camera and somebody who looks at what it shows."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from fieldbind.device.scanning.looking import Looking, Sight
from fieldbind.qt.camera.cameras import Camera, Cameras
from fieldbind.qt.camera.source import FrameSource, Shot, SourceTrouble


class Eye(QObject):
    """Shows every frame and has the newest one looked at, while it is open.

    Args:
        cameras: which there are.
        parent: as of any QObject.

    Signals:
        shown(Shot): the next frame.
        sighted(Sight): what one of them held; its ``frame`` is the Shot.
        trouble(SourceTrouble): it has closed by itself.
    """

    shown = Signal(object)
    sighted = Signal(object)
    trouble = Signal(object)
    _looked = Signal(object, object)

    def __init__(self, cameras: Cameras, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cameras = cameras
        self._source: FrameSource | None = None
        self._looking: Looking | None = None
        self.camera: Camera | None = None
        """Which one is open."""
        self._looked.connect(self._pass_on)
        cameras.changed.connect(self._note_cameras)

    @property
    def is_open(self) -> bool:
        """Whether a camera is."""
        return self._source is not None

    def open(self, camera: Camera) -> None:
        """Close what is open and open this one."""
        self.close()
        self.camera = camera
        self._source = source = self._cameras.open(camera)
        # As a child it is not deleted before ``deleteLater``: it may just be telling its trouble.
        source.setParent(self)
        self._looking = self._look()
        source.shot.connect(self._take)
        source.trouble.connect(self._end)
        source.start()

    def close(self) -> None:
        """Close it at once; nothing more is told."""
        source, self._source = self._source, None
        looking, self._looking = self._looking, None
        self.camera = None
        if looking:
            looking.close()
        if source:
            source.stop()
            source.deleteLater()

    def _look(self) -> Looking:
        def tell(sight: Sight) -> None:
            # Called on the looking thread, perhaps after the window has gone.
            with suppress(RuntimeError):
                self._looked.emit(looking, sight)

        looking = Looking(tell)
        return looking

    def _take(self, shot: Shot) -> None:
        if self._looking:
            self._looking.offer(shot)
            self.shown.emit(shot)

    def _pass_on(self, looking: Looking, sight: Sight) -> None:
        if looking is self._looking:
            self.sighted.emit(sight)

    def _end(self, trouble: SourceTrouble) -> None:
        self.close()
        self.trouble.emit(trouble)

    def _note_cameras(self) -> None:
        camera = self.camera
        if camera and all(each.id != camera.id for each in self._cameras.listed()):
            self._end(SourceTrouble.UNPLUGGED)

"""Which camera is looked through, where there is one."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.camera.cameras import Camera, Cameras
from fieldbind.qt.device.viewfinder.camera_choice import CameraChoice
from fieldbind.qt.settings.choice import Choice
from fieldbind.qt.widgets.worn import hold

_SYSTEMS_OWN = "system"


class CameraSetting(Choice):
    """``settings.camera`` and, while it is open, ``settings.camera.list``.

    Its room is kept until somebody has looked, so that nothing moves where there is a camera.

    Args:
        page: what the list drops over.
        frame: the window.
    """

    def __init__(self, page: QWidget, frame: AsideFrame) -> None:
        self._frame = frame
        self._cameras: Cameras | None = None
        self._button = CameraChoice(page, name="settings.camera", list_name="settings.camera.list")
        across = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.setSizePolicy(across)
        hold(self._button, height=44)
        super().__init__(self._button, name="")
        self._button.taken.connect(self._use)
        self._keep_room(True)
        self.hide()
        self.reword()

    @property
    def has_looked(self) -> bool:
        """Whether it is known which cameras there are."""
        return self._cameras is not None

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_label(self.tr("Camera"))
        self.draw()

    def look(self) -> None:
        """Find out which cameras there are, which takes a moment for the first time."""
        if self._cameras is None:
            self._cameras = self._frame.open_cameras()
            self._cameras.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Show the cameras and the one that was chosen; away where there is none to choose."""
        if self._cameras is None:
            return
        listed = self._cameras.listed()
        self._keep_room(False)
        self.setVisible(bool(listed))
        chosen = self._frame.memory.remembered.camera
        is_there = any(camera.id == chosen for camera in listed)
        systems_own = Camera(_SYSTEMS_OWN, self.tr("The system’s own"))
        self._button.show_cameras((systems_own, *listed), chosen if is_there else _SYSTEMS_OWN)

    def fold(self) -> bool:
        """Close the list; the camera stays. Whether it was open."""
        return self._button.fold()

    def _keep_room(self, kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def _use(self, camera: str) -> None:
        self._frame.memory.remember(camera="" if camera == _SYSTEMS_OWN else camera)
        self.draw()

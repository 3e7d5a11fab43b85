"""What the system says of cameras; none is opened."""

from fieldbind.checks.laptop import Cameras as Seen
from fieldbind.qt.camera.cameras import Cameras
from fieldbind.qt.camera.consent import is_denied
from fieldbind.qt.camera.source import SourceTrouble


def seen_of(cameras: Cameras) -> Seen:
    """The names of all that are listed, and whether the system keeps us from them."""
    names = tuple(camera.name for camera in cameras.listed())
    is_refused = is_denied() if names else cameras.lack() is SourceTrouble.REFUSED
    return Seen(names, is_refused)

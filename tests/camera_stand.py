"""Cameras for the window without a camera: plugged in and unplugged by hand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QImage

from fieldbind.qt.camera.cameras import Camera, Cameras
from fieldbind.qt.camera.pictures import ImagesSource
from fieldbind.qt.camera.source import FrameSource, SourceTrouble
from wizardry import Person

INTEGRATED = Camera("integrated", "Integrated camera")
MIRROR = Camera("mirror", "Camera above the screen", faces_person=True)
DOCUMENT = Camera("document", "Document camera")


class Lit(FrameSource):
    """A source with the light that a camera has.

    Args:
        inside: what gives the frames.
    """

    def __init__(self, inside: FrameSource) -> None:
        super().__init__()
        self.is_lit = False
        self._inside = inside
        inside.setParent(self)
        inside.shot.connect(self.shot)
        inside.trouble.connect(self.trouble)

    def start(self) -> None:
        """The light goes on."""
        self.is_lit = True
        self._inside.start()

    def stop(self) -> None:
        """The light goes off."""
        self.is_lit = False
        self._inside.stop()


class OutOfOrder(FrameSource):
    """Tells its trouble as soon as it is started.

    Args:
        trouble: the trouble.
    """

    def __init__(self, trouble: SourceTrouble) -> None:
        super().__init__()
        self._trouble = trouble

    def start(self) -> None:
        """Tell it."""
        self.trouble.emit(self._trouble)

    def stop(self) -> None:
        """Nothing was opened."""


class Stand(Cameras):
    """Holds cameras; every one that was opened is in ``opened``."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Camera] = []
        self.times_asked = 0
        self._lit: list[Lit] = []
        self._plugged: dict[Camera, Callable[[], FrameSource]] = {}

    @property
    def lights(self) -> int:
        """How many cameras are on."""
        return sum(each.is_lit for each in self._lit)

    def plug_in(self, camera: Camera, source: Callable[[], FrameSource]) -> None:
        """Plug one in, or let it see something else from its next opening on."""
        is_new = camera not in self._plugged
        self._plugged[camera] = source
        if is_new:
            self.changed.emit()

    def show(self, *images: QImage, camera: Camera = INTEGRATED, rate: float = 60) -> None:
        """Plug in a camera that sees these pictures over and over."""
        self.plug_in(camera, lambda: ImagesSource(images, rate))

    def unplug(self, camera: Camera = INTEGRATED) -> None:
        """Pull one out."""
        del self._plugged[camera]
        self.changed.emit()

    def listed(self) -> Sequence[Camera]:
        """What is plugged in."""
        self.times_asked += 1
        return list(self._plugged)

    def open(self, camera: Camera) -> FrameSource:
        """One more opening of it."""
        self.opened.append(camera)
        source = Lit(self._plugged[camera]())
        # The window deletes a source when it has closed it; what counts is whether it was closed.
        self._lit = [each for each in self._lit if each.is_lit] + [source]
        return source


def have_cameras(person: Person, stand: Stand) -> None:
    """Give a person these cameras."""
    person.wizard.parts = replace(person.wizard.parts, cameras=lambda: stand)


async def before_cameras(person: Person, stand: Stand) -> None:
    """Give a person these cameras and have them look through one; they stand at Device."""
    have_cameras(person, stand)
    await look_through_one(person, stand)


async def look_through_one(person: Person, stand: Stand) -> None:
    """Press the camera, and wait until it is looked for, which is once its face is seen."""
    before = stand.times_asked
    person.press("device.camera")
    await person.until(lambda: stand.times_asked > before)

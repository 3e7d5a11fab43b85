"""How a person comes to each state of the camera."""

from camera_stand import DOCUMENT, INTEGRATED, OutOfOrder, Stand, before_cameras
from fieldbind.qt.camera.cameras import Camera
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.device.viewfinder.picture import Picture
from fieldbind.settings.model import Language
from label_scene import darkened, scene
from shots.way import device_empty
from wizardry import Person

_PROJECT = (
    '{"ProductId":"SIMPROD001","DeviceName":"lamp_e27_0412",'
    '"Token":"0cc175b9c0f1b6a831c399e269772661"}'
)
_OTHER = '{"ProductId":"SIMPROD001","DeviceName":"lamp_e27_0413","Token":"A7K2Q9"}'
_MATTER = "MT:Y.K9042C00KA0648G00"


async def _before(person: Person, stand: Stand) -> None:
    await device_empty(person)
    await before_cameras(person, stand)


def _cameras(person: Person) -> tuple[Camera, Camera]:
    names = (INTEGRATED.name, DOCUMENT.name)
    if person.wizard.settings.language is Language.CHINESE:
        names = ("内置摄像头", "高拍仪")
    return Camera(INTEGRATED.id, names[0]), Camera(DOCUMENT.id, names[1])


def _seeing(person: Person, *payloads: str) -> Stand:
    stand = Stand()
    stand.show(scene(*payloads), camera=_cameras(person)[0])
    return stand


async def looking(person: Person) -> None:
    """03b, before anything is read."""
    await _before(person, _seeing(person))
    picture = person.find("camera.picture", Picture)
    await person.until(lambda: not picture.image.isNull())


async def too_dark(person: Person) -> None:
    """03b with something to do better."""
    stand = Stand()
    stand.show(darkened(scene(), 90), camera=_cameras(person)[0])
    await _before(person, stand)
    before = person.words("camera.line")
    await person.until(lambda: person.words("camera.line") != before)


async def read(person: Person) -> None:
    """03b."""
    await _before(person, _seeing(person, _PROJECT))
    await person.until_seen("nav.next")


async def not_ours(person: Person) -> None:
    """03b with a label of somebody else's."""
    await _before(person, _seeing(person, _MATTER))
    await person.until_seen("camera.result")


async def two(person: Person) -> None:
    """03b with two labels."""
    await _before(person, _seeing(person, _PROJECT, _OTHER))
    await person.until_seen("camera.several")


async def one_of_two(person: Person) -> None:
    """03b with the second of two labels chosen."""
    await two(person)
    person.press("camera.label.2")


async def cameras(person: Person) -> None:
    """03b with its list of cameras."""
    stand = _seeing(person, _PROJECT)
    stand.show(scene(), camera=_cameras(person)[1])
    await _before(person, stand)
    await person.until_seen("nav.next")
    person.press("camera.choose")


async def none(person: Person) -> None:
    """03b without a camera."""
    await _before(person, Stand())


async def unplugged(person: Person) -> None:
    """03b with its camera pulled out and another one there."""
    first, other = _cameras(person)
    stand = _seeing(person)
    stand.show(scene(), camera=other)
    await _before(person, stand)
    stand.unplug(first)


async def _troubled(person: Person, trouble: SourceTrouble) -> None:
    stand = Stand()
    stand.plug_in(_cameras(person)[0], lambda: OutOfOrder(trouble))
    await _before(person, stand)


async def refused(person: Person) -> None:
    """03b where the system does not let us."""
    await _troubled(person, SourceTrouble.REFUSED)


async def busy(person: Person) -> None:
    """03b while another program has the camera."""
    await _troubled(person, SourceTrouble.BUSY)


async def silent(person: Person) -> None:
    """03b with a closed shutter."""
    await _troubled(person, SourceTrouble.SILENT)

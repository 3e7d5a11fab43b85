"""How a person comes to what is said of a scan that is not ours, garbled or misplaced."""

from shots.way import device_empty, place, progress
from wizardry import Person

_EASY_CONNECT = "DPP:C:81/1;M:020000aabbcc;K:MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgAD;;"
_ON_A_GERMAN_KEYBOARD = (
    "httpsÖ--iot.cloud.tencent.com-iotexplorer-device_page´softap/productId´SIMPROD001"
)
_LABEL = '{"ProductId":"LAEG4YJE1A","DeviceName":"lamp_e27_0412"}'


async def stranger(person: Person) -> None:
    """03c, with the longest that is said of a code that is not ours."""
    await device_empty(person)
    person.scan(_EASY_CONNECT)


async def garbled(person: Person) -> None:
    """03c, after a scanner for another keyboard."""
    await device_empty(person)
    person.scan(_ON_A_GERMAN_KEYBOARD)


async def misplaced(person: Person) -> None:
    """02, after a scan that belongs on Device."""
    await place(person)
    person.scan(_LABEL)


async def misplaced_on_progress(person: Person) -> None:
    """04c, after a scan that belongs on Device."""
    await progress(person)
    person.scan(_LABEL)

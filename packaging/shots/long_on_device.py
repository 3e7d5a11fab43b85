"""How a person comes to Device where everything has a long name."""

from dataclasses import replace

import msgspec

from shots.hand_over import show_code
from shots.way import device_empty
from wizardry import Person

_FAMILY = "滨江花园三期二十一号楼二单元一千八百零六室林家老房子与院子里的车库和玻璃暖房"
_ROOM = "二楼朝南的儿童房旁边带落地窗和小阳台的起居室兼书房以及走廊尽头的储物间和衣帽间"
_DEVICE = "lamp_e27_0412.kitchen-north_ceiling:second-from-right"[:48]
_SSID = "林家花园和车库的无线2G"


async def fields(person: Person) -> None:
    """03c: a family and a room of forty characters, and the longest device name."""
    await device_empty(person)
    answers = person.wizard.answers
    assert answers.family and answers.room
    family = msgspec.structs.replace(answers.family, name=_FAMILY)
    room = msgspec.structs.replace(answers.room, name=_ROOM)
    person.wizard.keep(replace(answers, family=family, room=room))
    person.wizard.page.enter(person.wizard.answers)
    person.fill("device.product", "SIMPROD001")
    person.fill("device.name", _DEVICE)


async def hand_over(person: Person) -> None:
    """03d: with the longest name of a Wi-Fi, too."""
    await fields(person)
    person.press("device.hotspot")
    person.fill("device.ssid", _SSID)
    person.fill("device.wifi_password", "Harbour-24")


async def full_size(person: Person) -> None:
    """03e: whose code it is, and whose password it holds."""
    await hand_over(person)
    await show_code(person)
    person.press("device.full_size")

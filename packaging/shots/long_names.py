"""How a person comes to pages whose names are as long as the cloud lets them be."""

from dataclasses import replace

from interrupted import once_sent
from shots import way
from wizardry import Person
from written_jobs import some_days, write_down

FAMILY = "林家与周家合住的云栖小镇花园里四号楼甲单元十二层东户复式公寓带院子的那一家人老宅"
ROOM = "二楼朝南带阳台的大客厅与开放式餐厅之间的过道尽头靠近玻璃推拉门的那个休闲角落书房"
"""Forty characters of Chinese each, as long as a phone app takes them."""
DEVICE = "二楼书房靠窗那张旧书桌上可以调节亮度与色温的护眼台灯由林家外婆去年冬天亲手挑选送"
"""The same for what people call a device."""


async def place(person: Person) -> None:
    """02 with a family and a room of long names, both chosen."""
    _lengthen(person)
    await person.sign_in()


async def progress(person: Person) -> None:
    """04c on the way to such a place."""
    _lengthen(person)
    await way.progress(person)


async def confirm(person: Person) -> None:
    """05b for such a place, with the token shown."""
    _lengthen(person)
    await way.confirm(person)
    person.press("confirm.show_token")


async def mismatch(person: Person) -> None:
    """05c with a device name of 48 characters."""
    _lengthen(person)
    name = "lamp_e27_living_room_north_window_left_side_0412"
    await way.mismatch(person, name)


async def done(person: Person) -> None:
    """06b in such a place, with a name that is as long."""
    _lengthen(person)
    await way.done(person)
    person.fill("done.name", DEVICE)
    person.fill("done.pattern", DEVICE + " {n}")


async def other_room(person: Person) -> None:
    """06c where such a room was chosen."""
    _lengthen(person)
    await way.other_room(person)


async def history(person: Person) -> None:
    """09 with such a place and such a device, and the family chosen."""
    _lengthen(person)
    await person.sign_in()
    await person.choose_place()
    await person.wizard.journey.ledger.ready()
    newest, *others = some_days(person)
    await write_down(person.wizard.journey.ledger, [replace(newest, alias=DEVICE), *others])
    person.press("rail.history")
    await person.until_seen("history.copy")
    person.press("history.family")


async def resume(person: Person) -> None:
    """02b of a job for such a place."""
    _lengthen(person)
    await once_sent(person)
    person.wizard.begin()
    await person.until_seen("resume.continue")
    await person.until(lambda: person.words("resume.kept"))


def _lengthen(person: Person) -> None:
    with person.cloud.changing() as world:
        home = next(iter(world.homes.values()))
        home.name = FAMILY
        next(iter(home.rooms.values())).name = ROOM

"""How a person comes to pages whose names are as long as the cloud lets them be."""

from interrupted import once_sent
from wizardry import Person

FAMILY = "林家与周家合住的云栖小镇花园里四号楼甲单元十二层东户复式公寓带院子的那一家人老宅"
ROOM = "二楼朝南带阳台的大客厅与开放式餐厅之间的过道尽头靠近玻璃推拉门的那个休闲角落书房"
"""Forty characters of Chinese each, as long as a phone app takes them."""


async def place(person: Person) -> None:
    """02 with a family and a room of long names, both chosen."""
    _lengthen(person)
    await person.sign_in()


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

"""The demo's world in Chinese."""

import re

from fieldbind.demo.scenarios import play, scenarios
from fieldbind.demo.world.content import showcase
from fieldbind.demo.world.world import World


def names(world: World) -> list[str]:
    rooms = [room.name for home in world.homes.values() for room in home.rooms.values()]
    homes = [home.name for home in world.homes.values()]
    products = [product.name for product in world.products.values()]
    aliases = [unit.alias for unit in world.units.values()]
    return [*homes, *rooms, *products, *aliases, *(p.nick_name for p in world.people.values())]


def is_english(name: str) -> bool:
    """Two letters side by side; "12B" and "E27" are written so in China, too."""
    return re.search("[A-Za-z]{2}", name) is not None


def test_every_name_of_the_demo_is_chinese() -> None:
    assert [name for name in names(showcase("zh_CN")) if is_english(name)] == []


def test_and_english_where_nobody_asks() -> None:
    assert [name for name in names(showcase()) if not name.isascii()] == []


def test_every_story_is_told_in_chinese() -> None:
    for scenario in scenarios():
        with play(scenario, language="zh_CN") as cloud:
            assert [name for name in names(cloud.world) if is_english(name)] == [], scenario

"""The demo's world as people of another language would have named it."""

import re

from fieldbind.demo.world.world import World

_CHINESE = {
    "Lin Wei": "林伟",
    "Zhou Min": "周敏",
    "Lin family": "林家",
    "Harbour View 12B": "海景湾 12B",
    "Shenzhen showroom": "深圳展厅",
    "Zhou family": "周家",
    "Yunqi Flat 803": "云栖公寓 803",
    "Chen family": "陈家",
    "Garden Court 4A": "花园里 4A",
    "Nanshan office": "南山办公室",
    "Wang family": "王家",
    "Bay Road 27": "滨海路 27 号",
    "Training bench": "培训台",
    "Huang family": "黄家",
    "Zhou office": "周办公室",
    "Living room": "客厅",
    "Kitchen": "厨房",
    "Main bedroom": "主卧",
    "Study": "书房",
    "Bathroom": "浴室",
    "Balcony": "阳台",
    "Hall": "门厅",
    "Guest room": "客房",
    "Garage": "车库",
    "Smart lamp E27": "智能灯 E27",
    "Smart plug": "智能插座",
    "Door sensor": "门磁传感器",
    "Curtain motor": "窗帘电机",
    "Smart lock D1": "智能门锁 D1",
    "Air conditioner W35": "空调 W35",
    "Simulated product": "模拟产品",
    "Simulated prototype": "模拟样机",
    "Foreign product": "外部产品",
    "Kitchen lamp": "厨房灯",
    "Desk lamp": "台灯",
    "Chen Yu": "陈宇",
}

_NUMBERED = re.compile(r"Lamp (\d+)")


def named(english: str, language: str) -> str:
    """What people who speak ``language`` call something of the demo."""
    return _CHINESE.get(english, english) if language == "zh_CN" else english


def rename(world: World, language: str) -> None:
    """Give everything that has an English name of the demo the one it has in ``language``."""
    if language != "zh_CN":
        return
    things = [*world.homes.values(), *world.products.values()]
    things += [room for home in world.homes.values() for room in home.rooms.values()]
    for thing in things:
        thing.name = named(thing.name, language)
    for person in world.people.values():
        person.nick_name = named(person.nick_name, language)
    for unit in world.units.values():
        unit.alias = _NUMBERED.sub(r"灯 \1", named(unit.alias, language))

"""What the demo shows: people, families, products, devices and labels that do not exist."""

from fieldbind.cloud.models import Device, Role
from fieldbind.demo.world.building import add_devices, add_family, add_label
from fieldbind.demo.world.languages import rename
from fieldbind.demo.world.records import Model, Person
from fieldbind.demo.world.workbench import AIR_CONDITIONER, LAMP, LOCK
from fieldbind.demo.world.world import World

APP = ("SimAppKey0001", "SimSecret0123456789ab")
"""AppKey and AppSecret of an app that does not exist."""

LIN_WEI = "sim-user-1"
ZHOU_MIN = "sim-user-2"
OPEN_SESAME = "Harbour-2024"
"""The password of both."""

PRODUCTS = {
    LAMP: "Smart lamp E27",
    "PLG2H7KQ0B": "Smart plug",
    "DOR5T1WX9C": "Door sensor",
    "CUR8N3MZ4D": "Curtain motor",
    LOCK: "Smart lock D1",
    AIR_CONDITIONER: "Air conditioner W35",
    "SIMPROD001": "Simulated product",
    "SIMPROD002": "Simulated prototype",
}
PROTOTYPE = "SIMPROD002"
FOREIGN_PRODUCT = "FRN4C6YV2E"
"""Belongs to somebody else's project: this app may not operate it."""

ROOMS = (
    "Living room",
    "Kitchen",
    "Main bedroom",
    "Study",
    "Bathroom",
    "Balcony",
    "Hall",
    "Guest room",
    "Garage",
)

FAMILIES = (
    ("Lin family", 6, 18, Role.ADMINISTRATOR),
    ("Harbour View 12B", 4, 7, Role.ADMINISTRATOR),
    ("Shenzhen showroom", 9, 41, Role.ADMINISTRATOR),
    ("Zhou family", 5, 12, Role.MEMBER),
    ("Yunqi Flat 803", 3, 4, Role.ADMINISTRATOR),
    ("Chen family", 5, 9, Role.ADMINISTRATOR),
    ("Garden Court 4A", 4, 6, Role.ADMINISTRATOR),
    ("Nanshan office", 8, 22, Role.ADMINISTRATOR),
    ("Wang family", 6, 11, Role.MEMBER),
    ("Bay Road 27", 3, 2, Role.ADMINISTRATOR),
    ("Training bench", 2, 0, Role.ADMINISTRATOR),
    ("Huang family", 5, 8, Role.ADMINISTRATOR),
)
"""Name, number of rooms, number of devices, and what Lin Wei may do there."""

FIRST_FAMILY = FAMILIES[0][0]

LABELS = {
    "0cc175b9c0f1b6a831c399e269772661": Device("SIMPROD001", "sim_dev_01"),
    "92eb5ffee6ae2fec3ad71c777531578f": Device("SIMPROD001", "sim_dev_01"),
    "A7K2Q9": Device("SIMPROD001", "sim_dev_01"),
    "4A8A08F09D37B73795649038408B5F33": Device("SIMPROD001", "sim_dev_02"),
    "LAMP12": Device(LAMP, "lamp_e27_0512"),
    "LAMP13": Device(LAMP, "lamp_e27_0513"),
    "LAMP14": Device(LAMP, "lamp_e27_0514"),
    "PLUG07": Device("PLG2H7KQ0B", "plug_0007"),
    "DOOR03": Device("DOR5T1WX9C", "door_0003"),
}
"""Tokens that may be typed without having been created, and the devices that report them."""


def showcase(language: str = "en") -> World:
    """The world of the demo: Lin Wei's twelve families, and Zhou Min's one.

    Args:
        language: of all the names, ``en`` or ``zh_CN``.
    """
    world = bare()
    for name, rooms, devices, role in FAMILIES:
        home = add_family(world, LIN_WEI, name, role=role, rooms=ROOMS[:rooms])
        add_devices(world, home.id, devices)
        if role is Role.MEMBER:
            home.roles[ZHOU_MIN] = Role.ADMINISTRATOR
    add_family(world, ZHOU_MIN, "Zhou office", rooms=ROOMS[:2])
    for text, device in LABELS.items():
        add_label(world, text, device)
    rename(world, language)
    return world


def bare() -> World:
    """Two people, Lin Wei first, and the products; no family, no label."""
    world = World(people={person.id: person for person in _people()})
    for product_id, name in PRODUCTS.items():
        in_development = product_id == PROTOTYPE
        world.products[product_id] = Model(
            id=product_id, name=name, is_in_development=in_development
        )
    world.products[FOREIGN_PRODUCT] = Model(
        id=FOREIGN_PRODUCT, name="Foreign product", is_linked=False
    )
    return world


def _people() -> tuple[Person, ...]:
    return (
        Person(
            id=LIN_WEI,
            nick_name="Lin Wei",
            phone_number="13800138000",
            email="lin.wei@example.com",
            password=OPEN_SESAME,
        ),
        Person(
            id=ZHOU_MIN,
            nick_name="Zhou Min",
            phone_number="13900139000",
            email="zhou.min@example.com",
            password=OPEN_SESAME,
        ),
    )

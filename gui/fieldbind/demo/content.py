"""What the demo shows: people, families, products, devices and labels that do not exist."""

from fieldbind.cloud.models import Device, Role
from fieldbind.demo.names import new_family_id, new_room_id
from fieldbind.demo.workbench import LAMP
from fieldbind.demo.world import Home, HomeRoom, Model, Person, Ticket, World

LIN_WEI = "sim-user-1"
ZHOU_MIN = "sim-user-2"
OPEN_SESAME = "Harbour-2024"
"""The password of both."""

APP = ("SimAppKey0001", "SimSecret0123456789ab")
"""AppKey and AppSecret of an app that does not exist."""

PRODUCTS = {
    LAMP: "Smart lamp E27",
    "PLG2H7KQ0B": "Smart plug",
    "DOR5T1WX9C": "Door sensor",
    "CUR8N3MZ4D": "Curtain motor",
    "SIMPROD001": "Simulated product",
    "SIMPROD002": "Simulated prototype",
}

ROOMS = ("Living room", "Kitchen", "Main bedroom", "Study", "Bathroom", "Balcony")
MORE_ROOMS = (*ROOMS, "Hall", "Guest room", "Garage")

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
"""Name, rooms, devices, and what Lin Wei may do there."""

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


def showcase() -> World:
    """The world of the demo."""
    world = World()
    world.people[LIN_WEI] = Person(
        id=LIN_WEI,
        nick_name="Lin Wei",
        phone_number="13800138000",
        email="lin.wei@example.com",
        password=OPEN_SESAME,
    )
    world.people[ZHOU_MIN] = Person(
        id=ZHOU_MIN, nick_name="Zhou Min", phone_number="13900139000", password=OPEN_SESAME
    )
    for product_id, name in PRODUCTS.items():
        world.products[product_id] = Model(id=product_id, name=name)
    world.products["SIMPROD002"].is_in_development = True
    for name, rooms, devices, role in FAMILIES:
        home = add_family(world, LIN_WEI, name, role=role, rooms=MORE_ROOMS[:rooms])
        add_devices(world, home, devices)
    for text, device in LABELS.items():
        add_label(world, text, device, after=world.bench.after)
    return world


def add_family(
    world: World, user_id: str, name: str, *, role: Role, rooms: tuple[str, ...] = ROOMS
) -> Home:
    """One more family the person is in."""
    home = Home(id=new_family_id(), name=name, roles={user_id: role})
    for room_name in rooms:
        room = HomeRoom(id=new_room_id(), name=room_name)
        home.rooms[room.id] = room
    world.homes[home.id] = home
    return home


def add_devices(world: World, home: Home, count: int) -> None:
    """Lamps that are bound already, spread over the rooms of a family."""
    rooms = list(home.rooms) or ["0"]
    bound = sum(bool(unit.family_id) for unit in world.units.values())
    for index in range(count):
        unit = world.register(Device(LAMP, f"lamp_e27_{bound + index + 1000:04}"))
        unit.family_id, unit.room_id = home.id, rooms[index % len(rooms)]
        unit.alias, unit.online_from = f"Lamp {index + 1}", 0.0
        unit.owner_id = next(iter(home.roles))


def add_label(world: World, text: str, device: Device, *, after: float | None) -> None:
    """A token printed on a label; its device reports it once somebody has asked about it."""
    world.register(device)
    world.tickets[text] = Ticket(text=text, reporter=device, reported_after=after)

"""What the simulated cloud holds: people, families, products, devices and bind tokens."""

from dataclasses import dataclass, field

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, Role
from fieldbind.demo.refusal import Refusal
from fieldbind.demo.workbench import Workbench

DAY = 86_400.0


@dataclass(slots=True, kw_only=True)
class Person:
    """Someone with an account."""

    id: str
    nick_name: str
    phone_number: str = ""
    country_code: str = "86"
    email: str = ""
    password: str = field(default="", repr=False)


@dataclass(slots=True, kw_only=True)
class HomeRoom:
    """A room somebody created; the default room is none of these."""

    id: str
    name: str
    created_at: int = 0


@dataclass(slots=True, kw_only=True)
class Home:
    """A family with its rooms and the people in it."""

    id: str
    name: str
    address: str = ""
    roles: dict[str, Role]
    rooms: dict[str, HomeRoom] = field(default_factory=dict[str, HomeRoom])
    created_at: int = 0

    def has_room(self, room_id: str) -> bool:
        """Whether the room is the default room or one of the family's own."""
        return room_id == DEFAULT_ROOM_ID or room_id in self.rooms


@dataclass(slots=True, kw_only=True)
class Model:
    """A product. ``is_linked`` tells whether this app may operate it (console switch)."""

    id: str
    name: str
    is_linked: bool = True
    is_in_development: bool = False


@dataclass(slots=True, kw_only=True)
class Unit:
    """A device record; bound while it has a family, online from a moment in Unix seconds on."""

    device: Device
    family_id: str = ""
    room_id: str = DEFAULT_ROOM_ID
    alias: str = ""
    owner_id: str = ""
    online_from: float | None = None
    bound_at: int = 0


@dataclass(slots=True, kw_only=True)
class Ticket:
    """A bind token.

    Args:
        text: the token itself.
        owner_id: who created it; empty for a token printed on a label, which anybody may use.
        created_at: Unix seconds; None for a label's token until somebody asks about it.
        reported_after: seconds from creation to the device's report; None if it never reports.
        reporter: the device that reports it.
        bound_to: device and family of the bind that used it up.
    """

    text: str = field(repr=False)
    owner_id: str = ""
    created_at: float | None = None
    reported_after: float | None = None
    reporter: Device | None = None
    bound_to: tuple[Device, str] | None = None

    def wake(self, now: float) -> None:
        """A label's token begins to live when somebody first asks about it."""
        if self.created_at is None:
            self.created_at = now

    def is_reported(self, now: float) -> bool:
        """Whether a device has presented the token (State 2)."""
        return self.reported_after is not None and self.age(now) >= self.reported_after

    def age(self, now: float) -> float:
        """Seconds since it was created; below zero while nobody has asked about a label's token."""
        return -1.0 if self.created_at is None else now - self.created_at


@dataclass(slots=True, kw_only=True)
class Pass:
    """An access token: whose it is and when it ends (Unix seconds)."""

    user_id: str
    ends_at: float


@dataclass(slots=True, kw_only=True)
class SentCode:
    """A verification code on its way: its text and when it was sent (Unix seconds)."""

    text: str = field(repr=False)
    sent_at: float


@dataclass(slots=True, kw_only=True)
class Quotas:
    """Limits of the vendor's FAQ: families of a person, rooms and devices of a family."""

    families: int = 20
    rooms: int = 20
    devices: int = 1000
    development_devices: int = 50


@dataclass(slots=True, kw_only=True)
class Habits:
    """What the vendor does not say, so that a test can have it either way.

    Args:
        code_text: the verification code that every message carries.
        code_pause: seconds before another code may be asked for.
        code_life: seconds for which a code is good.
        token_life: seconds for which a bind token is good.
        access_life: seconds for which an access token is good.
        members_may_change: whether somebody who is no administrator may bind and move devices.
        binds_into_default_room: the chosen room is ignored, as a lost move would look.
        names_reporter: State 2 carries product and device name, as the live cloud does.
        refuses_large_pages: a Limit above 50 is refused and not cut to 50.
        total_error: added to every Total; None leaves Total out.
        absent_device: the code for a device that the family does not have; empty for an empty
            ``Data``.
        echoes_request_id: answers carry the request id that came, and not one of the cloud's own.
    """

    code_text: str = "246810"
    code_pause: float = 60.0
    code_life: float = 300.0
    token_life: float = 600.0
    access_life: float = 40 * DAY
    members_may_change: bool = True
    binds_into_default_room: bool = False
    names_reporter: bool = True
    refuses_large_pages: bool = False
    total_error: int | None = 0
    absent_device: str = "ResourceNotFound.DeviceNotExist"
    echoes_request_id: bool = True


@dataclass(slots=True, kw_only=True)
class World:
    """Everything at once. Not locked: ``SimulatedCloud`` lets one thread in at a time."""

    people: dict[str, Person] = field(default_factory=dict[str, Person])
    passes: dict[str, Pass] = field(default_factory=dict[str, Pass], repr=False)
    codes: dict[str, SentCode] = field(default_factory=dict[str, SentCode])
    homes: dict[str, Home] = field(default_factory=dict[str, Home])
    products: dict[str, Model] = field(default_factory=dict[str, Model])
    units: dict[str, Unit] = field(default_factory=dict[str, Unit])
    tickets: dict[str, Ticket] = field(default_factory=dict[str, Ticket], repr=False)
    bench: Workbench = field(default_factory=Workbench)
    quotas: Quotas = field(default_factory=Quotas)
    habits: Habits = field(default_factory=Habits)

    def homes_of(self, user_id: str) -> list[Home]:
        """The families the person is in, oldest first."""
        return [home for home in self.homes.values() if user_id in home.roles]

    def home_of(self, user_id: str, family_id: str) -> Home:
        """A family the person is in.

        Raises:
            Refusal: InvalidParameterValue, the only fitting code the list pages name (40811).
        """
        home = self.homes.get(family_id)
        if home is None or user_id not in home.roles:
            raise Refusal("InvalidParameterValue", "FamilyId")
        return home

    def units_in(self, family_id: str) -> list[Unit]:
        """The devices of a family, in the order in which their records were made."""
        return [unit for unit in self.units.values() if unit.family_id == family_id]

    def unit_in(self, family_id: str, device: Device) -> Unit:
        """One device of a family.

        Raises:
            Refusal: InvalidParameterValue if it is not there.
        """
        unit = self.find_in(family_id, device)
        if unit is None:
            raise Refusal("InvalidParameterValue", "DeviceName")
        return unit

    def find_in(self, family_id: str, device: Device) -> Unit | None:
        """One device of a family, None if it is not there."""
        unit = self.units.get(device.id)
        return unit if unit is not None and unit.family_id == family_id else None

    def register(self, device: Device) -> Unit:
        """The record of a device, made if it is missing."""
        return self.units.setdefault(device.id, Unit(device=device))

    def hand_to_device(self, ticket: Ticket) -> None:
        """Give a new token to the next simulated device, which registers and will report it."""
        ticket.reporter = self.bench.next_device()
        ticket.reported_after = self.bench.after
        self.register(ticket.reporter)

    def is_online(self, unit: Unit, now: float) -> bool:
        """Whether the device is connected: by itself, or since it reported a token."""
        if unit.online_from is not None:
            return now >= unit.online_from
        mine = (ticket for ticket in self.tickets.values() if ticket.reporter == unit.device)
        return any(ticket.is_reported(now) for ticket in mine)

"""The things the simulated cloud keeps: people, families, products, devices and tokens."""

from dataclasses import dataclass, field

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, Role


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
        life: seconds for which it is good; None for as long as the cloud's tokens are.
        bound_to: device and family of the bind that used it up.
        is_awaited: whether somebody asked if it was reported.
    """

    text: str = field(repr=False)
    owner_id: str = ""
    created_at: float | None = None
    reported_after: float | None = None
    reporter: Device | None = None
    life: float | None = None
    bound_to: tuple[Device, str] | None = None
    is_awaited: bool = False

    def wake(self, now: float) -> None:
        """A label's token begins to live when somebody first asks about it."""
        if self.created_at is None:
            self.created_at = now

    def is_reported(self, now: float) -> bool:
        """Whether a device has presented the token (State 2)."""
        return self.reported_after is not None and self.age(now) >= self.reported_after

    @property
    def next_moment(self) -> float | None:
        """When it is reported or, doomed, runs out; None if neither is to come by itself."""
        span = self.life if self.reported_after is None else self.reported_after
        if self.created_at is None or span is None:
            return None
        return self.created_at + span

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

"""What the cloud knows, in our words. Wire names meet ours here and nowhere else.

Sources: sections 3 to 7 of the vendor's pages for product 1081 (40786, 40811, 40803, 40804, 44044,
44045); where a live answer differs from its page, both are read.
"""

from enum import Enum, IntEnum
from typing import NoReturn

import msgspec


class Secret:
    """A text that must not leak: it shows itself only to who asks by name, and is not pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself, for the wire or the keyring."""
        return self._text

    def __repr__(self) -> str:
        return f"{type(self).__name__}(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} is not pickled")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.reveal() == self._text

    def __hash__(self) -> int:
        return hash((type(self), self._text))

    def __bool__(self) -> bool:
        return bool(self._text)


class AccessToken(Secret):
    """Proof of a signed-in account; opaque."""

    __slots__ = ()


class BindToken(Secret):
    """Short-lived pairing ticket: 32 hexadecimal characters, or 6."""

    __slots__ = ()

    @property
    def tail(self) -> str:
        """The last four characters, which is how people tell two tokens apart."""
        return self._text[-4:]


class Site(Enum):
    """The vendor's two separate clouds; an account exists on one only."""

    CHINA = "china"
    OVERSEAS = "overseas"


class Login(msgspec.Struct, frozen=True, kw_only=True):
    """Who signs in: a phone number with its country code, or an e-mail address."""

    name: str
    country_code: str = "86"

    def __repr__(self) -> str:
        return "Login(hidden)"

    @property
    def is_email(self) -> bool:
        """Whether the name is an e-mail address."""
        return "@" in self.name


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """An access token and when it ends (Unix seconds; None where nobody said)."""

    access_token: AccessToken
    expires_at: int | None = None


class Account(msgspec.Struct, frozen=True, kw_only=True, rename="pascal"):
    """The signed-in person."""

    id: str = msgspec.field(name="UserID")
    nick_name: str = ""
    phone_number: str = ""
    country_code: str = ""
    email: str = ""

    def __repr__(self) -> str:
        return f"Account(id={self.id!r})"

    @property
    def shown_name(self) -> str:
        """Nickname, else e-mail address, else the end of the phone number."""
        return (
            self.nick_name
            or self.email
            or (f"… {self.phone_number[-4:]}" if self.phone_number else self.id)
        )


class Role(IntEnum):
    """What an account may do in a family."""

    MEMBER = 0
    ADMINISTRATOR = 1


class Family(msgspec.Struct, frozen=True, kw_only=True):
    """A home. Counts stand only where the list answer carries them."""

    id: str
    name: str
    role: Role | None = None
    room_count: int | None = None
    device_count: int | None = None


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """A room of a family. An empty name with id ``0`` is the default room."""

    id: str
    name: str
    device_count: int | None = None

    @property
    def is_default(self) -> bool:
        """Whether this is the room every family has without having created it."""
        return self.id == DEFAULT_ROOM_ID


DEFAULT_ROOM_ID = "0"
DEFAULT_ROOM = Room(id=DEFAULT_ROOM_ID, name="")


PRODUCT_ID_FORM = r"[A-Za-z0-9_-]{1,64}"
"""What a product id looks like: ten letters and digits in practice; labels are read with room."""


class Device(msgspec.Struct, frozen=True, order=True):
    """The pair that names one device in the world."""

    product_id: str
    name: str

    @property
    def id(self) -> str:
        """``ProductId/DeviceName``, as the device list writes it."""
        return f"{self.product_id}/{self.name}"


class TokenLength(Enum):
    """Length of a new bind token."""

    LONG = 32
    SHORT = 6


class TokenState(IntEnum):
    """Whether a device has presented the token to the cloud."""

    FRESH = 1
    READY = 2


class TokenReport(msgspec.Struct, frozen=True, kw_only=True):
    """One answer about a bind token; the device is named at State 2, if at all."""

    state: TokenState
    device: Device | None = None


class FamilyDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A device as its family lists it. ``alias`` is the name people gave it."""

    device: Device
    alias: str = ""
    family_id: str = ""
    room_id: str = DEFAULT_ROOM_ID
    created_at: int | None = None


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """A model of device."""

    id: str
    name: str

"""What a text turned out to be: values and keys only, the words are the window's."""

from dataclasses import dataclass
from enum import Enum, auto

from fieldbind.cloud.models import BindToken


class LabelKind(Enum):
    """What was recognised. The first group can be used, the second cannot."""

    TOKEN = auto()
    """A bare bind token."""
    PROJECT = auto()
    """A project's own label: product, device and token."""
    APP_WIFI = auto()
    """The code a phone app shows to a camera device: Wi-Fi data (ignored) and a token."""
    IDENTITY = auto()
    """Product and device, no token: ``ProductId/DeviceName``, or JSON with both."""
    SIGNED = auto()
    """The console's debug label: product, device and a signature."""
    DYNAMIC = auto()
    """A device's own six-part label: product, device and a signature."""
    PRODUCT = auto()
    """A label per model: only the product."""

    EMPTY = auto()
    INCOMPLETE = auto()
    """The beginning of a token or a label, as it looks while it is typed."""
    VIRTUAL = auto()
    """The label of a virtual device, which holds nothing but a signature."""
    SIGNATURE = auto()
    """A bare signature."""
    WIFI = auto()
    """An ordinary Wi-Fi code."""
    EASY_CONNECT = auto()
    """A Wi-Fi Easy Connect (DPP) code: the device's public key for another way of pairing."""
    MATTER = auto()
    """A code of the Matter standard, as QR text or as the digits printed below it."""
    HOMEKIT = auto()
    ZIGBEE = auto()
    """A Zigbee install code."""
    Z_WAVE = auto()
    """A Z-Wave SmartStart code, or its device-specific key."""
    OTHER_APP = auto()
    """A code that another maker's app reads."""
    APP_SHOP = auto()
    """The address of an app to download."""
    CHAT = auto()
    """A WeChat code: an account, a group, a payment."""
    WEB_ADDRESS = auto()
    ARTICLE = auto()
    """A GS1 article number, bare or as element strings."""
    SERIAL_NUMBER = auto()
    HARDWARE_ADDRESS = auto()
    """A MAC address."""
    IMEI = auto()
    SIM_CARD = auto()
    CONTACT = auto()
    MAIL = auto()
    PHONE = auto()
    OTHER = auto()


class Refusal(Enum):
    """Why a text, or the token in it, cannot be used."""

    NOTHING = auto()
    WRONG_LENGTH = auto()
    """``count`` characters, where a token has 6 or 32."""
    NOT_HEX = auto()
    """32 characters, but those at ``odd`` do not occur in a token."""
    WRONG_PARTS = auto()
    """``count`` parts between semicolons, where the label has 6."""
    NO_TIME = auto()
    """A part that has to be a time is none."""
    NO_SIGNATURE = auto()
    """A part that has to be a signature is none."""
    NO_NAMES = auto()
    """Product ID or device name is missing or cannot be one."""
    CUT_SHORT = auto()
    """Begins like a label and does not end like one, or the other way round."""
    FOREIGN_ADDRESS = auto()
    """Looks like a label's address, but leads somewhere else."""
    NOT_OURS = auto()
    """Recognised as something that has nothing to do with binding."""
    GARBLED = auto()
    """A label of ours, with other characters than were printed; ``garbling`` says by what."""
    UNKNOWN = auto()


class Garbling(Enum):
    """What made other characters of those on a label."""

    KEYBOARD = auto()
    """Scanner and laptop disagree on the keyboard's layout."""
    CAPS_LOCK = auto()
    CHINESE_INPUT = auto()
    """Wide letters and signs, as a Chinese input method makes them."""
    QUOTES = auto()
    """Curly quotes, as chat programs and word processors make them."""


class Caveat(Enum):
    """Usable, but worth a word."""

    UPPER_CASE = auto()
    """Tokens come in lower case; whether the cloud minds is not known."""
    UNKNOWN_PAGE = auto()
    """A product label that asks for a way of pairing nobody has described."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a text says. A part that is not there is empty or None.

    ``refusal`` speaks of the token if there are names, else of the whole text. ``count`` and
    ``wanted`` are what was counted and what it should have been; ``wanted`` is 0 while both lengths
    of a token are still possible. A number that is not ours and yet may be the first half of a
    token that is being typed has both too. ``odd`` are the places, counted without blanks, of
    characters that cannot be in a token.
    """

    kind: LabelKind
    product_id: str = ""
    device_name: str = ""
    token: BindToken | None = None
    refusal: Refusal | None = None
    caveat: Caveat | None = None
    count: int = 0
    wanted: int = 0
    odd: tuple[int, ...] = ()
    garbling: Garbling | None = None

    @property
    def is_of_use(self) -> bool:
        """Whether it brings anything to the page."""
        return bool(self.token or self.product_id or self.device_name)

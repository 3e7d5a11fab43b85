"""What a problem card shows."""

from dataclasses import dataclass
from enum import Enum


class Leg(Enum):
    """Where it broke: the part of the way between device and family that is marked."""

    LAPTOP_CLOUD = "laptop-cloud"
    ACCOUNT = "account"
    DEVICE_WIFI = "device-wifi"
    DEVICE_CLOUD = "device-cloud"
    BIND = "bind"
    THIS_LAPTOP = "this-laptop"


class Fix(Enum):
    """What one press can mend; the window knows how to carry out each of them."""

    SIGN_IN = "sign-in"
    SWITCH_SITE = "switch-site"
    CORRECT = "correct"
    CORRECT_ACCOUNT = "correct-account"
    ENTER_CODE = "enter-code"
    SEND_CODE = "send-code"
    CHOOSE_PLACE = "choose-place"
    CHOOSE_LISTED = "choose-listed"
    NEW_TOKEN = "new-token"  # noqa: S105  what is done, not a token
    ENTER_TOKEN = "enter-token"  # noqa: S105  what is done, not a token
    EDIT_DEVICE = "edit-device"
    ANOTHER_DEVICE = "another-device"
    KEEP_WAITING = "keep-waiting"
    KEEP_LOOKING = "keep-looking"
    SEND_AGAIN = "send-again"
    WIFI_PASSWORD = "wifi-password"  # noqa: S105  what is corrected, not a password
    BY_QR = "by-qr"
    TRY_AGAIN = "try-again"
    CHECK_AGAIN = "check-again"
    GO_THERE = "go-there"
    SKIP_NAME = "skip-name"
    PROXY_LOGIN = "proxy-login"
    OPEN_BROWSER = "open-browser"
    OPEN_TIME = "open-time"
    OPEN_NETWORK = "open-network"
    OPEN_PROXY = "open-proxy"
    OPEN_CAMERA = "open-camera"
    ASK_IT = "ask-it"
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One card: what happened, why, and what to do now.

    ``short`` says what happened where there is hardly room.
    ``code``, ``request_id`` and ``message`` (the other side's own words) are for Details. With
    ``caution`` nothing has stopped for good, and the card is drawn as a caution. ``note`` names the
    note that can be copied, for ``Guidance.note``; with ``names`` the card shows what the device is
    called.
    """

    code: str
    request_id: str
    message: str
    title: str
    short: str
    cause: str
    steps: tuple[str, ...]
    leg: Leg
    fix: Fix
    other: Fix | None
    caution: bool
    note: str = ""
    names: bool = False

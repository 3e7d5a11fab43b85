"""The code that a device with a camera reads from the screen: Wi-Fi and bind token."""

from dataclasses import dataclass

import msgspec

from fieldbind.cloud.models import BindToken, Secret

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004)."""

_ENOUGH_FOR_A_SCREEN = "M"


@dataclass(frozen=True, slots=True)
class Modules:
    """The squares of a code, without the white around it: ``dark[row][column]``."""

    dark: tuple[tuple[bool, ...], ...] = ()

    def __repr__(self) -> str:
        # Whoever has the squares has the password.
        return f"{type(self).__name__}(hidden)"

    @property
    def side(self) -> int:
        """How many squares it is wide and high."""
        return len(self.dark)


def shown_code(ssid: str, password: Secret, token: BindToken) -> Modules:
    """The QR code of one device and one Wi-Fi.

    The members are those of the vendor's own app (form 8 of the labels), in its order. It writes a
    ``bssid`` in any case, so devices may count on the member; a laptop that is not on that Wi-Fi
    does not know it, and it stays empty. The text goes in as UTF-8 bytes: given as text, a name in
    Chinese would be written in the code's own way for Japanese, which no firmware expects.

    Args:
        ssid: name of the Wi-Fi that the device shall join, up to 32 bytes.
        password: of that Wi-Fi; empty for an open one.
        token: what the device shows to the cloud.
    """
    # Start time counts, and few devices have a camera.
    import zxingcpp
    from PIL import Image

    told = {"ssid": ssid, "bssid": "", "pwd": password.reveal(), "token": token.reveal()}
    code = zxingcpp.create_barcode(  # pyright: ignore[reportUnknownMemberType] - its keywords have no types
        msgspec.json.encode(told), zxingcpp.BarcodeFormat.QRCode, ec_level=_ENOUGH_FOR_A_SCREEN
    )
    picture = Image.fromarray(code.to_image(scale=1, add_quiet_zones=False))
    side, levels = picture.width, picture.tobytes()
    rows = (levels[start : start + side] for start in range(0, side * side, side))
    return Modules(tuple(tuple(level == 0 for level in row) for row in rows))

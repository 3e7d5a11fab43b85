"""Limits of the simulated cloud, and what it does where the vendor does not say."""

from dataclasses import dataclass

DAY = 86_400.0


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

"""A device that is bound already, but not in the family where it was wanted. Reads only."""

from typing import NoReturn

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import AccessToken, Device, Family
from fieldbind.faults import Fault, Refused, Stopped
from fieldbind.journey.bind import SAME_FAMILY
from fieldbind.journey.read_back import find_family
from fieldbind.journey.session import ENDED

_BIND = "AppTokenBindDeviceFamily"


class BoundElsewhere(Stopped):
    """Another family of the account holds the device; ``family`` is the one found.

    With ``gone`` it held it a moment ago and does not any more.
    """

    def __init__(self, family: Family, request_id: str, *, gone: bool = False) -> None:
        code = "BOUND_ELSEWHERE.GONE" if gone else "BOUND_ELSEWHERE"
        super().__init__(code, action=_BIND, request_id=request_id)
        self.family = family


async def find_elsewhere(
    cloud: Cloud, access: AccessToken, wanted: Family, device: Device
) -> Family | None:
    """The account's family that lists the device, but for the wanted one.

    Raises:
        Fault: a family could not be asked.
    """
    others = [family for family in await cloud.list_families(access) if family.id != wanted.id]
    return await find_family(cloud, access, others, device)


async def say_where(
    cloud: Cloud, access: AccessToken, wanted: Family, device: Device, request_id: str
) -> NoReturn:
    """Look through the account's other families.

    Raises:
        BoundElsewhere: one of them holds the device.
        Stopped: BOUND_BY_OTHERS, none of them does.
        Refused: CannotBindSameFamily as it came, where not all of them could be asked; or the
            session has ended.
    """
    try:
        found = await find_elsewhere(cloud, access, wanted, device)
    except Fault as fault:
        if fault.code == ENDED:
            raise
        raise Refused(
            SAME_FAMILY, action=_BIND, request_id=request_id, message=fault.code
        ) from fault
    if found:
        raise BoundElsewhere(found, request_id)
    raise Stopped("BOUND_BY_OTHERS", action=_BIND, request_id=request_id)

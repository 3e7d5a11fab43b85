"""Troubles at random, from a seed: what a basement, a tired cloud and an empty battery do."""

from random import Random

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import (
    Trouble,
    body,
    cut,
    cut_midway,
    hang,
    html,
    refuse,
    status,
    too_many,
    truncated,
)

ASK = "AppGetDeviceBindTokenState"
BIND = "AppTokenBindDeviceFamily"
LOOKS = ("AppGetDeviceInFamily", "AppGetFamilyDeviceList", "AppGetFamilyList", "AppGetRoomList")
ENDED = "InvalidParameterValue.InvalidAccessToken"

_ANYWHERE: tuple[Trouble, ...] = (
    cut(after=False),
    cut(after=True),
    cut_midway(),
    hang(),
    hang(after=True),
    status(500),
    status(502, after=True),
    status(504, after=True),
    html(),
    html(after=True),
    truncated(),
    body(b"[1, 2, 3]", after=True),
    body(b"\xff\xfe", after=False),
    too_many("1"),
    refuse("InternalError"),
    refuse("InternalError.InternalServerException"),
    refuse("RequestLimitExceeded"),
    refuse(ENDED),
)
_OF_A_BIND: tuple[Trouble, ...] = (
    refuse("InvalidParameterValue.ReadTokenInfoError"),
    refuse("InvalidParameterValue.FamilyDeviceCountReadError"),
    refuse("InvalidParameterValue.TokenNotBind"),
    refuse("LimitExceeded.FamilyDeviceExceedLimit"),
    refuse("UnsupportedOperation.CannotBindSameFamily"),
    refuse("UnauthorizedOperation.NoPermissionToFamily"),
)
_MOST_TROUBLES = 4


def strike(cloud: SimulatedCloud, chance: Random) -> None:
    """Order some troubles for what comes; most of them around the bind."""
    for _ in range(chance.randint(0, _MOST_TROUBLES)):
        action = chance.choice((BIND, BIND, ASK, *LOOKS))
        kinds = _ANYWHERE + (_OF_A_BIND if action == BIND else ())
        cloud.demand(chance.choice(kinds), action=action, times=chance.choice((1, 1, 2, 4)))


def moment_of_death(chance: Random) -> int | None:
    """After so many requests the program is no more; None for a battery that lasts."""
    return chance.randint(0, 9) if chance.random() < 0.5 else None

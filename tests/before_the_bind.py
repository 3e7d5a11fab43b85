"""Everything up to the bind, without a window: a signed-in journey and complete answers."""

import asyncio
import inspect
import time
from collections.abc import AsyncGenerator, Callable, Collection
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import (
    DEFAULT_ROOM,
    Account,
    Device,
    Family,
    Secret,
    Site,
    TokenLength,
)
from fieldbind.cloud.timing import Timing
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.journey import HandPace, Journey, Pace
from fieldbind.journey.bind import BindPace
from fieldbind.journey.session import SessionHolder
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.settings.addresses import HOTSPOT
from fieldbind.steps import Answers, Report

BIND = "AppTokenBindDeviceFamily"
LOOK = ("AppGetDeviceInFamily", "AppGetFamilyDeviceList")

_TIMING = Timing(connect=0.5, whole=0.4, tries=2, first_pause=0.01, jitter=0.0)
_HAND = HandPace(look_every=0.05, look_limit=30, try_pause=5, ask_every=0.03, return_limit=30)
_BIND = BindPace(pause=0.02, window=1.2)
_PACE = Pace(poll_interval=0.02, wait_limit=0.5, bind=_BIND, hand=_HAND)


@dataclass
class Laptop:
    """What is still there when a program has crashed: the ledger's file and the keyring."""

    ledger: Ledger
    keychain: Keychain = field(default_factory=lambda: Keychain(use_keyring=False))


@asynccontextmanager
async def signed_in_journey(
    cloud: SimulatedCloud,
    pace: Pace = _PACE,
    *,
    laptop: Laptop | None = None,
    user_id: str = "",
    timing: Timing = _TIMING,
    http: Http | None = None,
    products: Collection[str] = (),
    hotspot: str = HOTSPOT,
) -> AsyncGenerator[Journey]:
    """The use cases, with every pause short, of somebody who is signed in.

    Args:
        cloud: signed in to it.
        pace: of waits and binds.
        laptop: that it runs on; a new one if not given.
        user_id: who it is; the cloud's usual person if not given.
        timing: of calls.
        http: connections that are there already, and stay; new ones with that timing if not given.
        products: that may be bound; any if not given.
        hotspot: where a device is in its own hotspot.
    """
    laptop = laptop or Laptop(await Ledger.open(None))
    async with nullcontext(http) if http else Http(timing) as connections:
        app = App(cloud.app_key, Secret(cloud.app_secret))
        client = Cloud(connections, Addresses.for_cloud(cloud.url), app, timing)
        given = cloud.issue_access_token(user_id)
        session = SessionHolder(lambda _: client, laptop.keychain, Site.CHINA, given=given)
        await session.resume()
        ledger, kept = laptop.ledger, laptop.keychain
        journey = Journey(session, pace, ledger, kept, products=products, hotspot=hotspot)
        yield journey
        await journey.close()


def account_of(journey: Journey) -> Account:
    """Who is signed in."""
    if journey.session.account is None:
        raise LookupError("nobody is signed in")
    return journey.session.account


async def answers_before_bind(journey: Journey, family_name: str = "Lin family") -> Answers:
    """Complete answers for the next simulated device, which has reported its token."""
    family = await family_named(journey, family_name)
    room = (await journey.list_rooms(family))[0]
    token = await journey.create_bind_token(TokenLength.LONG)
    async for poll in journey.watch(token).polls():
        reported = poll.report.device if poll.report else None
        if reported:
            return Answers(
                family=family,
                room=room,
                token=token,
                report=Report(device=reported, at=datetime.now(UTC), waited=0.0),
            )
    raise LookupError("no device reported the token")


async def family_named(journey: Journey, name: str) -> Family:
    """A family of the signed-in person."""
    return next(family for family in await journey.list_families() if family.name == name)


def device_of(answers: Answers) -> Device:
    """The device that the answers name."""
    if answers.device is None:
        raise LookupError("no device in the answers")
    return answers.device


def in_another_family(answers: Answers, family: Family) -> Answers:
    """The same device, but into another family's default room."""
    return replace(answers, family=family, room=DEFAULT_ROOM)


async def _answer_of(asked: object) -> object:
    return await asked if inspect.isawaitable(asked) else asked


async def until(condition: Callable[[], object], within: float = 10.0) -> None:
    """Wait until a condition holds.

    Args:
        condition: asked again and again; it may have to be awaited.
        within: seconds.

    Raises:
        TimeoutError: it did not within this many seconds.
    """
    deadline = time.monotonic() + within
    while not await _answer_of(condition()):
        if time.monotonic() > deadline:
            raise TimeoutError("still not so")
        await asyncio.sleep(0.005)

"""Builds the parts of the wizard. With ``starting`` and ``__main__`` the only wiring."""

import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from fieldbind.at_hand import laptop_at_hand
from fieldbind.checks.laptop import Laptop
from fieldbind.cloud.addresses import NONE
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import AccessToken, Secret, Site
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.way.proxies import AskSystem, Proxies
from fieldbind.guidance.catalogue import Guidance
from fieldbind.journey import HandPace, Journey, Pace
from fieldbind.journey.bind import BindPace
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.journey.session import SessionHolder
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.qt.frame import DemoLogin
from fieldbind.qt.languages import spoken_language
from fieldbind.qt.parts import Parts
from fieldbind.qt.system_proxy import KNOWS_MORE, SystemProxy
from fieldbind.records.log import mark_log
from fieldbind.settings.choices import site_of, with_choices
from fieldbind.settings.known_places import KnownPlaces
from fieldbind.settings.model import KeyringUse, Settings
from fieldbind.settings.remembered import Memory, glimpse

if TYPE_CHECKING:
    from fieldbind.stage import Performance

_log = logging.getLogger(__name__)

HAPPY = "happy"
"""What the demo plays unless it is said."""

# What an organisation says of its own cloud means nothing in the simulated one.
_OF_THEIR_CLOUD = {"site", "cloud_url", "sign_in_url", "app_key", "sign_in_methods", "products"}

_ASK_SYSTEM = SystemProxy() if KNOWS_MORE else None


@asynccontextmanager
async def parts_for(settings: Settings, scenario: str | None) -> AsyncGenerator[Parts, None]:
    """The parts, for as long as the block lasts.

    Args:
        settings: what it is started with.
        scenario: what the simulated cloud plays, by its name or its file; None for the real cloud.
    """
    async with AsyncExitStack() as stack:
        if scenario is not None:
            yield await _first_performance(settings, scenario, stack)
        else:
            yield await real_parts(settings, stack, _keychain(settings))


async def real_parts(
    settings: Settings,
    stack: AsyncExitStack,
    keychain: Keychain,
    ask_system: AskSystem | None = _ASK_SYSTEM,
) -> Parts:
    """The parts for the cloud that the settings name; they last as long as ``stack``.

    Args:
        settings: what it is started with.
        stack: closes them.
        keychain: where secrets are kept.
        ask_system: what says which proxy leads to an address, as ``Proxies`` takes it.
    """
    memory, given = Memory(settings.config_dir, settings.name_pattern), settings
    settings = with_choices(settings, memory.remembered)
    site = site_of(settings, memory.remembered)
    desk = ProxyDesk(keychain)
    proxies = Proxies(settings.proxy, ask_system=ask_system, logins=desk)
    http = Http(_timing(settings), extra_ca=settings.extra_ca, proxies=proxies)
    journey = await _journey(settings, keychain, http, site, settings.data_dir, stack)

    async def start_demo() -> Parts:
        await journey.close()
        return await _first_performance(given, HAPPY, stack)

    return Parts(
        journey=journey,
        proxy_desk=desk,
        guidance=_guidance(settings),
        settings=settings,
        given_settings=given,
        memory=memory,
        known_places=KnownPlaces(settings.data_dir),
        laptop=partial(laptop_at_hand, journey, settings, keychain, desk, ask_system),
        start_demo=start_demo,
    )


async def _first_performance(settings: Settings, scenario: str, stack: AsyncExitStack) -> Parts:
    # A web server is worth its import only to those who want the demo.
    from fieldbind.demo.scenarios import script_named
    from fieldbind.stage import Stage

    # The log is that of this laptop, whose next support file is no demo's.
    mark_log("demo: ")
    stage = Stage(script_named(scenario), partial(_demo_parts, settings))
    stack.push_async_callback(stage.close)
    return await stage.perform()


async def _demo_parts(given: Settings, now: "Performance") -> Parts:
    """The parts for a simulated cloud, which reach nothing beyond this laptop."""
    cloud, stack = now.cloud, now.stack
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="fieldbind-demo-")))
    settings = _simulated(with_choices(given, glimpse(given.config_dir)), now)
    keychain = Keychain(use_keyring=False)
    # Whatever is set, nothing else is ever connected to.
    http = Http(_timing(settings), proxies=Proxies(NONE), has_network=_always, only_here=True)
    journey = await _journey(settings, keychain, http, Site.CHINA, None, stack)
    desk = ProxyDesk(keychain)

    def laptop() -> Laptop:
        return replace(laptop_at_hand(journey, settings, keychain, desk, None), ledger_folder=None)

    return Parts(
        journey=journey,
        proxy_desk=desk,
        laptop=laptop,
        guidance=_guidance(settings),
        settings=settings,
        given_settings=given,
        memory=Memory(folder),
        known_places=KnownPlaces(folder),
        demo=DemoLogin(account=cloud.account, password=cloud.password),
    )


def _simulated(settings: Settings, now: "Performance") -> Settings:
    """The settings with the simulated cloud in the place of the one that they name."""
    cloud = now.cloud
    return msgspec.structs.replace(
        settings,
        cloud_url=cloud.url,
        hotspot=now.hotspot,
        sign_in_url="",
        app_key=cloud.app_key,
        app_secret=Secret(cloud.app_secret),
        access_token=None,
        allowed_methods=(),
        products=(),
        proxy=NONE,
        extra_ca=None,
        locked=settings.locked - _OF_THEIR_CLOUD,
    )


def _always() -> bool:
    """Whether there is a network: there is one inside this laptop."""
    return True


def _timing(settings: Settings) -> Timing:
    return Timing(
        connect=settings.connect_timeout,
        whole=settings.call_timeout,
        first_pause=settings.retry_pause,
    )


async def _journey(
    settings: Settings,
    keychain: Keychain,
    http: Http,
    site: Site,
    ledger_folder: Path | None,
    stack: AsyncExitStack,
) -> Journey:
    timing = _timing(settings)
    await stack.enter_async_context(http)

    def cloud_of(site: Site) -> Cloud:
        return Cloud(http, settings.addresses_of(site), settings.app, timing)

    ledger = Ledger(ledger_folder)
    stack.push_async_callback(ledger.close)
    journey = Journey(
        SessionHolder(cloud_of, keychain, site, _granted_token(settings)),
        _pace(settings),
        ledger,
        keychain,
        products=settings.products,
        hotspot=settings.hotspot,
    )
    stack.push_async_callback(journey.close)
    return journey


def _pace(settings: Settings) -> Pace:
    return Pace(
        poll_interval=settings.poll_interval,
        wait_limit=settings.wait_limit,
        bind=BindPace(pause=settings.settle_pause, window=settings.settle_limit),
        hand=HandPace(
            look_every=settings.hotspot_look,
            look_limit=settings.hotspot_limit,
            try_pause=settings.hotspot_retry,
            ask_every=settings.hotspot_look,
            return_limit=settings.return_limit,
        ),
    )


def _granted_token(settings: Settings) -> AccessToken | None:
    if settings.access_token and not settings.granted_token:
        _log.warning("FIELDBIND_ACCESS_TOKEN is ignored, the site policy does not allow tokens")
    return settings.granted_token


def _keychain(settings: Settings) -> Keychain:
    return Keychain(use_keyring=settings.keyring is KeyringUse.AUTO, limit=settings.keyring_limit)


def _guidance(settings: Settings) -> Guidance:
    return Guidance.load(spoken_language(settings.language).value, settings.guidance_file)

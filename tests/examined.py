"""A laptop to look at, with nothing of this machine in the way."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from fieldbind.checks.examination import examine
from fieldbind.checks.finding import Check, Finding, Standing
from fieldbind.checks.laptop import Laptop, Limits
from fieldbind.cloud.addresses import NONE, Addresses, App
from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.keychain import Keychain

SHORT = Limits(whole=4.0, each=2.0, connect=0.5, call=0.6, answers=2)
"""For what hangs."""
ROOMY = Limits(whole=60.0, each=30.0, connect=20.0, call=20.0, slow=20.0, answers=2, timed=20.0)
"""For what answers, on a machine that has much else to do."""


def laptop_at(url: str, folder: Path) -> Laptop:
    """A laptop with a network and no proxy; ``replace`` says what differs.

    Args:
        url: of its cloud, ends before ``/tokenapi``.
        folder: of its data.
    """
    return Laptop(
        addresses=Addresses.for_cloud(url),
        app=App("key"),
        proxies=Proxies(NONE),
        keychain=Keychain(use_keyring=False),
        disk=folder,
        ledger_folder=folder,
        has_network=lambda: True,
        limits=ROOMY,
    )


def beside(cloud: SimulatedCloud, folder: Path) -> Laptop:
    """A laptop whose cloud is simulated."""
    return replace(laptop_at(cloud.url, folder), app=App(cloud.app_key, Secret(cloud.app_secret)))


async def found_on(laptop: Laptop) -> Mapping[Check, Finding]:
    """Everything that is found; each check once."""
    found = [finding async for finding in examine(laptop)]
    assert sorted(one.check.value for one in found) == sorted(check.value for check in Check)
    return {one.check: one for one in found}


def told(finding: Finding) -> tuple[Standing, str]:
    """How it ended and why; of what could not be looked at, what stands in the way."""
    because = finding.because
    return finding.standing, because.value if because else finding.key

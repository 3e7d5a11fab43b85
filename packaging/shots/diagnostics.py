"""How a person comes to each state of Diagnostics, on a laptop in the field."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from camera_stand import INTEGRATED, OutOfOrder, Stand, have_cameras
from fieldbind.checks.finding import Check, Finding, fine, held_up, spared, stopped, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.faults import LocalFault, NoAnswer
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.pages.diagnostics import DiagnosticsPage
from fieldbind.qt.system_settings import SystemSettings
from shots.way import device_empty, sign_in_password
from wizardry import Person

_HOST = "iot.cloud.tencent.com"
FINE = (
    replace(fine(Check.NETWORK, "fine"), ms=0.2),
    replace(fine(Check.DNS, "fine", host=_HOST), ms=18),
    replace(fine(Check.TLS, "fine", issuer="DigiCert Inc", version="TLSv1.3"), ms=64),
    replace(fine(Check.CLOCK, "fine", skew="0 min", seconds="1"), ms=70),
    replace(fine(Check.PROXY, "system", proxy="proxy.acme.example:3128"), ms=12),
    replace(fine(Check.PORTAL, "fine"), ms=40),
    replace(fine(Check.SIGN_IN, "fine", host=_HOST), ms=52),
    replace(fine(Check.SESSION, "kept"), ms=88),
    replace(fine(Check.LATENCY, "fine", ms="47"), ms=47),
    replace(fine(Check.KEYRING, "fine", keyring="Windows WinVault"), ms=3),
    replace(fine(Check.CAMERA, "fine", camera="Integrated camera"), ms=21),
    replace(fine(Check.LEDGER, "fine", count="128", size="184 KB"), ms=6),
    replace(fine(Check.DISK, "fine", free="74.8 GB"), ms=1),
)
"""A laptop with nothing amiss."""

AHEAD = to_fix(Check.CLOCK, "ahead", skew="7 min", seconds="420")
OFFLINE = (
    stopped(Check.NETWORK, NoAnswer("NETWORK_UNREACHABLE")),
    *(held_up(one.check, Check.NETWORK) for one in FINE[1:9]),
)
SEVERAL = (
    stopped(Check.TLS, NoAnswer("NETWORK_TLS.UNTRUSTED", facts={"issuer": "filter.acme.example"})),
    *(held_up(one.check, Check.TLS) for one in FINE[6:9]),
    stopped(Check.KEYRING, LocalFault("KEYRING_UNAVAILABLE")),
    spared(Check.CAMERA, "window"),
    to_fix(Check.DISK, "low", free="84.0 MB"),
)


async def fine_throughout(person: Person) -> None:
    """10, with nothing to fix."""
    await _open(person, FINE)


async def clock(person: Person) -> None:
    """10: the clock is ahead."""
    await _open(person, _with(AHEAD))


async def running(person: Person) -> None:
    """Half of the rows are filled in."""
    await _open(person, FINE[:6], ends=False)


async def offline(person: Person) -> None:
    """No network: the rest of the way is not looked at."""
    await _open(person, _with(*OFFLINE))


async def several(person: Person) -> None:
    """Three things at once."""
    await _open(person, _with(*SEVERAL))


async def in_demo(person: Person) -> None:
    """The simulated cloud, really looked at."""
    await sign_in_password(person)
    person.press("signin.demo")
    await person.until(lambda: person.wizard.demo is not None)
    await person.until_seen("signin.account")
    stand = Stand()
    stand.plug_in(INTEGRATED, lambda: OutOfOrder(SourceTrouble.NONE))
    have_cameras(person, stand)
    person.press("rail.diagnostics")
    await person.until_seen("diagnostics.copy")


def _with(*others: Finding) -> list[Finding]:
    found = {one.check: one for one in (*FINE, *others)}
    return [found[check] for check in Check]


async def _open(person: Person, findings: Sequence[Finding], *, ends: bool = True) -> None:
    await device_empty(person)

    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        for finding in findings:
            yield finding
        if not ends:
            await asyncio.Event().wait()

    wizard = person.wizard
    wizard.parts = replace(wizard.parts, examine=examine)
    person.press("rail.diagnostics")
    page = wizard.aside
    assert isinstance(page, DiagnosticsPage)
    page.mending.system = SystemSettings("win32")
    await person.until(lambda: page.findings == list(findings))

"""All checks side by side: each waits only for what it needs, and none for one that hangs."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import replace

from fieldbind.checks.finding import HUNG, Check, Finding, Standing, held_up, hung, spared, stopped
from fieldbind.checks.here import Here
from fieldbind.checks.in_the_cloud import InTheCloud
from fieldbind.checks.laptop import Laptop
from fieldbind.checks.line import Line, timing_of
from fieldbind.checks.way_there import WayThere
from fieldbind.cloud.http import Http
from fieldbind.faults import Fault

Look = Callable[[], Awaitable[Finding]]

# Without these there is no use in looking; what stands in their way is told once, in their row.
_NEEDS: Mapping[Check, tuple[Check, ...]] = {
    Check.DNS: (Check.NETWORK,),
    Check.PROXY: (Check.NETWORK,),
    Check.PORTAL: (Check.NETWORK, Check.DNS, Check.PROXY),
    Check.CLOCK: (Check.NETWORK, Check.DNS, Check.PROXY, Check.PORTAL),
    Check.TLS: (Check.NETWORK, Check.DNS, Check.PROXY, Check.PORTAL),
    Check.SIGN_IN: (Check.NETWORK, Check.PORTAL),
    Check.LATENCY: (Check.TLS,),
    Check.SESSION: (Check.TLS, Check.LATENCY),
}
# Whose row tells of a fault, whoever comes upon it.
_OWNERS: Mapping[str, Check] = {
    "NETWORK_UNREACHABLE": Check.NETWORK,
    "NETWORK_NAME_NOT_FOUND": Check.DNS,
    "NETWORK_PROXY": Check.PROXY,
    "SETTINGS_UNREADABLE.PROXY": Check.PROXY,
    "CAPTIVE_PORTAL": Check.PORTAL,
    "CLOCK_WRONG": Check.CLOCK,
}


async def examine(laptop: Laptop) -> AsyncGenerator[Finding, None]:
    """Look at everything.

    Yields:
        Each finding as it comes; one for every check, within ``limits.whole``.
    """
    http = Http(
        timing_of(laptop),
        extra_ca=laptop.extra_ca,
        proxies=laptop.proxies,
        has_network=laptop.has_network,
        only_here=laptop.is_all_local,
    )
    async with http:
        examination = Examination(laptop, Line(laptop, http))
        try:
            for finding in asyncio.as_completed(examination.begin()):
                yield await finding
        finally:
            await examination.end()


class Examination:
    """One look at everything, whose time begins to run at once.

    Args:
        laptop: what is looked at.
        line: its way to the cloud.
    """

    def __init__(self, laptop: Laptop, line: Line) -> None:
        self._limits = laptop.limits
        self._end = time.monotonic() + laptop.limits.whole
        self._line = line
        self._needs = _needs_of(laptop)
        self._looks = _looks_of(laptop, line)
        self._tasks: dict[Check, asyncio.Task[Finding]] = {}

    def begin(self) -> list[asyncio.Task[Finding]]:
        """Begin with every check at once."""
        self._tasks = {check: asyncio.create_task(self._found(check)) for check in Check}
        return list(self._tasks.values())

    async def end(self) -> None:
        """Leave off what is still under way."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        await self._line.end()

    async def _found(self, check: Check) -> Finding:
        for need in self._needs.get(check, ()):
            found = await self._finding(need)
            if found.blocks:
                return held_up(check, found.because or need)
        return await self._looked(check)

    async def _looked(self, check: Check) -> Finding:
        began = time.monotonic()
        try:
            async with asyncio.timeout(min(self._limits.each, self._end - began)):
                finding = await self._looks[check]()
        except TimeoutError:
            return _given_up(check)
        except Fault as fault:
            return await self._blamed(check, fault)
        spent = (time.monotonic() - began) * 1000
        return replace(finding, ms=_measured(finding, spent))

    async def _blamed(self, check: Check, fault: Fault) -> Finding:
        """A fault in the row where it belongs, unless nothing is amiss there."""
        owner = _OWNERS.get(fault.code) or _OWNERS.get(fault.code.partition(".")[0])
        if owner is None or owner is check:
            return stopped(check, fault)
        found = await self._finding(owner)
        is_told = found.standing.needs_work or found.because is not None
        return held_up(check, found.because or owner) if is_told else stopped(check, fault)

    async def _finding(self, check: Check) -> Finding:
        return await asyncio.shield(self._tasks[check])


def _given_up(check: Check) -> Finding:
    # Nothing has asked for a sign-in; whoever needs what hangs tells of it.
    return spared(check, "unknown") if check is Check.PORTAL else hung(check)


def _needs_of(laptop: Laptop) -> Mapping[Check, tuple[Check, ...]]:
    if laptop.signs_in_elsewhere:
        return _NEEDS
    return {**_NEEDS, Check.SIGN_IN: (Check.TLS,)}


def _looks_of(laptop: Laptop, line: Line) -> Mapping[Check, Look]:
    way, cloud, here = WayThere(laptop, line), InTheCloud(laptop, line), Here(laptop)
    return {
        Check.NETWORK: way.network,
        Check.DNS: way.dns,
        Check.TLS: way.tls,
        Check.CLOCK: way.clock,
        Check.PROXY: way.proxy,
        Check.PORTAL: way.portal,
        Check.SIGN_IN: cloud.sign_in,
        Check.SESSION: cloud.session,
        Check.LATENCY: cloud.latency,
        Check.KEYRING: here.keyring,
        Check.CAMERA: here.camera,
        Check.LEDGER: here.ledger,
        Check.DISK: here.disk,
    }


def _measured(finding: Finding, spent: float) -> float | None:
    """Of an answer, the median; of what did not come to an end, or was not looked at, nothing."""
    if finding.check is Check.LATENCY:
        return float(finding.facts["ms"])
    is_seen = finding.standing in (Standing.FINE, Standing.TO_FIX) and finding.key != HUNG
    return round(spent, 1) if is_seen else None

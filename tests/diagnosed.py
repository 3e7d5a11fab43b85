"""Diagnostics as somebody meets it who has opened it: what a look finds, and the page with it."""

from collections.abc import AsyncGenerator
from dataclasses import replace

from fieldbind.checks.finding import Check, Finding, fine, spared, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.qt.pages.diagnostics import DiagnosticsPage
from fieldbind.qt.system_settings import SystemSettings
from wizardry import Person

ALL = [spared(Check.NETWORK, "local"), *(fine(check, "fine") for check in list(Check)[1:])]
AHEAD = to_fix(Check.CLOCK, "ahead", skew="7 min")


def will_find(person: Person, *others: Finding) -> None:
    """From now on a look finds everything fine, but for these."""
    found = {one.check: one for one in (*ALL, *others)}

    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        for finding in found.values():
            yield finding

    person.wizard.parts = replace(person.wizard.parts, examine=examine)


async def open_page(person: Person, system: SystemSettings | None = None) -> DiagnosticsPage:
    """Open Diagnostics and wait for the verdict."""
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    page = person.wizard.aside
    assert isinstance(page, DiagnosticsPage)
    page.mending.system = system or SystemSettings("nothing", lambda _: None)
    await person.until_seen("diagnostics.copy")
    return page

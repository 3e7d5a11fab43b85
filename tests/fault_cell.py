"""One action and one fault through the window: what a person reads, presses, and comes to."""

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from browser import no_real_browser
from cloud_front import CloudFront, open_front
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.steps import Step
from on_to_done import binds, go_on_to_done
from raising import (
    BIND,
    LOOK,
    WAYS,
    Way,
    ask_for_code,
    ask_for_token_by_code,
    press_primary,
    to_confirm,
    to_device,
    to_sign_in,
)
from way_faults import FAULTS, Begin
from wizardry import Person, at_work, quick_settings

_HURRY: Mapping[str, object] = {
    "probe_interval": 0.05,
    "poll_interval": 0.02,
    "wait_limit": 0.6,
    "settle_pause": 0.02,
    "settle_limit": 0.5,
    "proxy": "none",
}
# What is waited for in vain; a busy machine needs longer than that for what does come.
_IN_VAIN = ("hang before", "hang after", "one byte a second")
_SHORT, _LONG = 1.0, 6.0
_LONGEST = 20.0
# Turns too: on a busy machine time goes by in which nothing has had its turn.
_QUIET, _TURNS = 0.1, 10
_A_MOMENT = 1.0
_MOST_PRESSES = 3
_MOST_COMINGS = 3
_LASTING = ("look for the cloud",)
_TITLES = ("problem.title", "notice.offline", "done.title")
_WORDS = ("problem.cause", "problem.steps")
_ACTS = ("problem.fix", "done.check_again")
_NOT_BOUND = "Nothing was bound"
_ONCE = (BIND, "AppCreateFamily", "AppCreateRoom")
_BESIDE = ("AppLogoutUser", "AppGetDeviceStatuses", "AppGetProducts")
"""What nobody waits for: there may be no next time."""


async def _to_a_sent_code(person: Person) -> None:
    await to_sign_in(person)
    await ask_for_code(person)
    await person.until(lambda: carried_out(person, "AppSendVerificationCode"))
    await person.until(lambda: not _is_at_work())


async def _sign_out(person: Person) -> None:
    person.press("rail.sign_out")


ASKED: Mapping[str, Way] = {
    **WAYS,
    "AppGetToken by code": Way(Step.SIGN_IN, _to_a_sent_code, ask_for_token_by_code),
    LOOK[0]: Way(Step.CONFIRM, to_confirm, press_primary),
    "AppGetDeviceStatuses": Way(Step.CONFIRM, to_confirm, press_primary),
    "AppGetProducts": Way(Step.CONFIRM, to_confirm, press_primary),
    "AppLogoutUser": Way(Step.DEVICE, to_device, _sign_out),
}
"""Every action that the wizard asks, and how a person has it asked."""

_SINCE: Mapping[str, str] = {
    LOOK[0]: BIND,
    "AppGetDeviceStatuses": LOOK[0],
    "AppGetProducts": LOOK[0],
}
"""What is asked by itself, and after what."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What became of a person.

    Args:
        action: what was asked.
        fault: what went wrong.
        title: of what was read; empty where nothing had to be said.
        words: all that is read of the cause and the steps.
        code: under Details.
        went_to: the step that was there then.
        binds: how many took effect, by the cloud's record, while it was read.
        act: what was pressed once all was well again; empty where nothing had to be.
        amiss: why this cell is not good; empty where it is.
    """

    action: str
    fault: str
    title: str = ""
    words: str = ""
    code: str = ""
    went_to: str = ""
    binds: int = 0
    act: str = ""
    amiss: str = ""


async def play_cell(action: str, fault: str, folder: Path) -> Cell:
    """Go to the action, meet the fault, do what is told, and go on to one bind.

    Where a busy machine has kept the person from ever meeting the fault, they come again.
    """
    for number in range(_MOST_COMINGS):
        with suppress(NotThere):
            return await _play(action, fault, folder / str(number))
    return Cell(action, fault, amiss="never got there")


class NotThere(Exception):
    """The person did not come to the action: nothing is known of it."""


async def _play(action: str, fault: str, folder: Path) -> Cell:
    with no_real_browser(), serve(SimulatedCloud(device_after=0.0)) as cloud:
        async with open_front(cloud, folder / "way") as front, FAULTS[fault](front) as begin:
            limit = _SHORT if fault in _IN_VAIN else _LONG
            limits = {"connect_timeout": limit, "call_timeout": limit}
            there = {"cloud_url": front.url, "extra_ca": front.trusted}
            settings = quick_settings(cloud, folder, **there, **limits, **_HURRY)
            async with at_work(settings, cloud) as person:
                return await _Meeting(person, front, Cell(action, fault)).play(begin)


class _Meeting:
    """A person meets a fault."""

    def __init__(self, person: Person, front: CloudFront, cell: Cell) -> None:
        self._person = person
        self._front = front
        self._way = ASKED[cell.action]
        self._action = cell.action.partition(" ")[0]
        self._cell = cell

    async def play(self, begin: Begin) -> Cell:
        """Up to the end, or to where nothing leads on."""
        person = self._person
        try:
            await self._way.there(person)
        except (AssertionError, LookupError, TimeoutError) as late:
            raise NotThere from late
        try:
            before = carried_out(person, self._action)
            begin(self._action, _SINCE.get(self._action, ""))
            await self._way.ask(person)
            await self._settle()
            self._read()
            self._front.lift()
            await self._lead_on()
        except (AssertionError, LookupError, TimeoutError) as stuck:
            return replace(self._cell, amiss=f"stuck: {stuck}")
        return self._judged(carried_out(person, self._action) - before)

    def _read(self) -> None:
        """What stands there now, and whether it is true."""
        person, bound = self._person, binds(self._person)
        card = person.wizard.problem
        self._cell = replace(
            self._cell,
            binds=bound,
            went_to=person.wizard.step.name.title().replace("_", " "),
            title=next((person.words(name) for name in _TITLES if person.sees(name)), ""),
            words="\n".join(person.words(name) for name in _WORDS if person.sees(name)),
            code=card.fault.code if card else "",
        )
        says_bound, says_not = person.sees("done.title"), _NOT_BOUND in person.page_words()
        if (says_bound and not bound) or (says_not and bound):
            self._cell = replace(self._cell, amiss="not true")

    async def _lead_on(self) -> None:
        """Press what is offered first, for as long as a card is up, and then go on to Done."""
        person = self._person
        for _ in range(_MOST_PRESSES):
            if offered := next((name for name in _ACTS if person.sees(name)), None):
                act = self._cell.act or person.words(offered)
                self._cell = replace(self._cell, act=act)
                person.press(offered)
                await self._until_gone(offered)
                await self._settle()
        if self._way.step is not Step.DONE:
            await go_on_to_done(person)
        assert not person.sees("problem.title"), f"one more card: {person.page_words()}"

    async def _until_gone(self, offered: str) -> None:
        """What asks by itself until it is answered takes a moment."""
        with suppress(TimeoutError):
            await self._person.until(lambda: not self._person.sees(offered), _A_MOMENT)

    async def _settle(self) -> None:
        """Until a card is up, or all is quiet for a while."""
        quiet = _Quiet()
        await self._person.until(
            lambda: self._person.sees("problem.title") or quiet.lasts(), _LONGEST
        )

    def _judged(self, effects: int) -> Cell:
        if self._cell.amiss:
            return self._cell
        bound = binds(self._person)
        if bound != 1:
            return replace(self._cell, amiss=f"{bound} binds")
        if self._action in _ONCE and effects != 1:
            return replace(self._cell, amiss=f"carried out {effects} times")
        if not effects and self._action not in _BESIDE:
            return replace(self._cell, amiss="never carried out")
        return self._cell


def carried_out(person: Person, action: str) -> int:
    """How often an action took effect."""
    return sum(request.carried_out for request in person.cloud.asked(action))


class _Quiet:
    """How long nothing has been done by the window."""

    def __init__(self) -> None:
        self._since, self._turns = time.monotonic(), 0

    def lasts(self) -> bool:
        """Whether it has lasted long enough; to be asked turn after turn."""
        if _is_at_work():
            self._since, self._turns = time.monotonic(), 0
        self._turns += 1
        return time.monotonic() - self._since > _QUIET and self._turns > _TURNS


def _is_at_work() -> bool:
    """Whether the window does anything; what it does has names, what others do has numbers."""
    names = {task.get_name() for task in asyncio.all_tasks()}
    return any(not name.startswith("Task-") and name not in _LASTING for name in names)

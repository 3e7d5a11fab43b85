"""How a person comes to each state of History."""

import threading
from datetime import timedelta
from functools import partial
from typing import Any

from fieldbind.cloud.models import Site
from fieldbind.demo.trouble import cut
from fieldbind.faults import LocalFault
from fieldbind.ledger.model import Query, Stage, Standing
from reading_history import choose
from wizardry import Person
from written_jobs import CURTAIN, LAMP, PLUG, SENSOR, noon, some_days, write_down, written


async def history(person: Person) -> None:
    """09."""
    await _some_days(person)


async def history_unknown(person: Person) -> None:
    """09 with a job whose answer is not known."""
    await _some_days(person)
    choose(person, PLUG)


async def history_confirmed(person: Person) -> None:
    """09 with a bind that was confirmed and not read back."""
    await _some_days(person, stage=Stage.SENT)


async def history_undo(person: Person) -> None:
    """09 with an undo whose answer is not known."""
    await _some_days(person, stage=Stage.UNDO_SENT)


async def history_other_site(person: Person) -> None:
    """09 with an open job of the other site."""
    unanswered = {"stage": Stage.SENT, "bound_at": None, "sent_here": False}
    await _some_days(person, site=Site.OVERSEAS.value, **unanswered)


async def history_refused(person: Person) -> None:
    """09 with a job that was not bound."""
    await _some_days(person)
    choose(person, CURTAIN)


async def history_of_others(person: Person) -> None:
    """09 with another account's job."""
    await _some_days(person)
    choose(person, SENSOR)


async def history_naming(person: Person) -> None:
    """09 while a device is being named."""
    await _some_days(person)
    person.press("history.rename")


async def history_days(person: Person) -> None:
    """09 while a day is being chosen."""
    await _some_days(person)
    person.press("history.day")


async def history_families(person: Person) -> None:
    """09 while a family is being chosen."""
    await _some_days(person)
    person.press("history.family")


async def history_problem(person: Person) -> None:
    """09 with something in the way of a change."""
    await _some_days(person)
    person.cloud.demand(cut(after=False), times=None)
    person.press("history.move")
    await person.until_seen("history.problem")


async def history_searched(person: Person) -> None:
    """09 with nothing found."""
    await _some_days(person)
    person.fill("history.search", "lamp 99")
    await person.until_seen("history.empty")


async def history_loading(person: Person) -> None:
    """09 while the jobs are asked for, and the ledger is still at a long list."""
    await person.sign_in()
    await person.choose_place()
    ledger = person.wizard.journey.ledger
    await ledger.ready()
    await write_down(ledger, some_days(person))
    words = _WordsLater()
    person.wizard.run("long list", partial(_export, person, words))
    await person.until(words.wanted.is_set)
    person.press("rail.history")
    await person.until_seen("history.search")


async def history_empty(person: Person) -> None:
    """09 before the first job."""
    await person.sign_in()
    await person.choose_place()
    person.press("rail.history")
    await person.until_seen("history.empty")


async def history_sheet_refused(person: Person) -> None:
    """09 with a sheet asked for of a family that has nothing from here."""
    await person.sign_in()
    await person.choose_place()
    ledger = person.wizard.journey.ledger
    await ledger.ready()
    unbound = {"stage": Stage.NOT_BOUND, "bound_at": None, "sent_here": False}
    await write_down(ledger, [written(person, CURTAIN, noon(), **unbound)])
    person.press("rail.history")
    await person.until_seen("history.copy")
    person.press("history.customer_sheet")
    await person.until_seen("history.problem")


async def history_damaged(person: Person) -> None:
    """09 when the file of the history could not be read."""
    await history_empty(person)
    person.wizard.journey.ledger.on_trouble(LocalFault("LEDGER_DAMAGED"))
    await person.until_seen("notice.unrecorded")


async def _export(person: Person, words: "_WordsLater") -> None:
    """Write a list that is not through before the window goes."""
    path = person.wizard.settings.data_dir / "list.csv"
    try:
        await person.wizard.journey.ledger.export(Query(), path, {"standing": "Standing"}, words)
    finally:
        words.come.set()


class _WordsLater(dict[Standing | bool, str]):
    """Words of a list that somebody waits for until they come."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = threading.Event()
        self.come = threading.Event()

    def __missing__(self, key: Standing | bool) -> str:
        self.wanted.set()
        self.come.wait()
        return ""


async def _some_days(person: Person, **changes: Any) -> None:
    """History of some days; with ``changes``, one more job comes first and has these members."""
    await person.sign_in()
    await person.choose_place()
    await person.wizard.journey.ledger.ready()
    jobs = some_days(person)
    if changes:
        jobs.append(written(person, LAMP, noon() + timedelta(minutes=1), **changes))
    await write_down(person.wizard.journey.ledger, jobs)
    person.press("rail.history")
    await person.until_seen("history.copy")

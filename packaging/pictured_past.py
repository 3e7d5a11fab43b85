"""How a person comes to each state of History."""

from fieldbind.demo.trouble import cut
from reading_history import choose
from wizardry import Person
from written_jobs import CURTAIN, PLUG, SENSOR, some_days, write_down


async def history(person: Person) -> None:
    """09."""
    await _some_days(person)


async def history_unknown(person: Person) -> None:
    """09 with a job whose answer is not known."""
    await _some_days(person)
    choose(person, PLUG)


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


async def history_empty(person: Person) -> None:
    """09 before the first job."""
    await person.sign_in()
    await person.choose_place()
    person.press("rail.history")
    await person.until_seen("history.empty")


async def _some_days(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    await person.wizard.journey.ledger.ready()
    await write_down(person.wizard.journey.ledger, some_days(person))
    person.press("rail.history")
    await person.until_seen("history.copy")

"""History over a step that goes on below it: the rows follow, what somebody does stays."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from interrupted import once_answered, while_waiting
from meanwhile import pair
from raising import BIND
from reading_history import choose, chosen_of, names_of, rows_of, view_of
from wizardry import Person
from written_jobs import LAMP, noon, write_down, written

NAMELESS = "Device not named yet"
BOUND_LONG_AGO = "lamp_007"


async def look_back(person: Person) -> None:
    """Open History over the step, with more rows in it than fit."""
    lamps = [
        written(person, f"lamp_{number:03d}", noon(1) - timedelta(minutes=number))
        for number in range(30)
    ]
    await write_down(person.wizard.journey.ledger, lamps)
    person.press("rail.history")
    await person.until_seen("history.copy")


def row_of(person: Person, name: str) -> str:
    """What is said of a device in the list."""
    return next((row for row in rows_of(person) if row.startswith(name)), "")


async def test_a_device_that_reports_is_named_in_its_row(person: Person) -> None:
    await while_waiting(person)
    await look_back(person)
    assert chosen_of(person).startswith(NAMELESS)
    pair(person)
    await person.until(lambda: chosen_of(person).startswith(LAMP))
    assert LAMP in person.words("history.device")
    assert person.words("history.reason") == "This job is under way now."


async def test_what_somebody_does_meanwhile_stays(person: Person) -> None:
    await while_waiting(person)
    await look_back(person)
    choose(person, BOUND_LONG_AGO)
    view_of(person).scrollToBottom()
    scrolled = view_of(person).verticalScrollBar().value()
    assert scrolled
    person.press("history.rename")
    person.fill("history.name", "Porch")
    person.find("history.name", QLineEdit).setCursorPosition(2)
    pair(person)
    await person.until(lambda: NAMELESS not in names_of(person))
    assert names_of(person)[0] == LAMP
    assert chosen_of(person).startswith(BOUND_LONG_AGO)
    assert view_of(person).verticalScrollBar().value() == scrolled
    field = person.find("history.name", QLineEdit)
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("Porch", 2, True)


async def test_a_bind_is_followed_to_its_end(person: Person) -> None:
    await once_answered(person)
    await look_back(person)
    await person.until(lambda: "Confirmed, not read back" in row_of(person, LAMP))
    assert person.words("history.result") == "Confirmed, not read back"
    await person.until(lambda: ", Bound, " in row_of(person, LAMP))
    assert person.words("history.result") == "Bound"
    assert person.sees("history.undo")
    assert len(person.cloud.asked(BIND)) == 1

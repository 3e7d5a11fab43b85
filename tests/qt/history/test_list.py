"""The list of History: days, rows, what is chosen, what is searched for."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCalendarWidget, QListView

from fieldbind.ledger.model import Job, Stage
from looking import name_of, role_of
from reading_history import choose, chosen_of, names_of, rows_of, view_of
from wizardry import Person
from written_jobs import CURTAIN, LAMP, LOCK, PLUG, SENSOR, SWITCH, noon, write_down, written


async def find(person: Person, text: str, *found: str) -> None:
    """Type into the search field until the list shows these devices."""
    person.fill("history.search", text)
    await person.until(lambda: names_of(person) == list(found))


def lamps(person: Person, count: int) -> list[Job]:
    """So many lamps, one each minute before yesterday's noon, the newest first."""
    return [
        written(person, f"lamp_{number:03d}", noon(1) - timedelta(minutes=number))
        for number in range(count)
    ]


async def take(person: Person, opener: str, rows: str, row: str) -> None:
    """Open a list of days or families and take a row by the keyboard."""
    person.press(opener)
    await person.until_seen(rows)
    view = person.find(rows, QListView)
    await person.until(lambda: person.wizard.window.focusWidget() is view)
    model = view.model()
    person.key(Qt.Key.Key_Home)
    while not str(view.currentIndex().data()).startswith(row):
        assert view.currentIndex().row() + 1 < model.rowCount()
        person.key(Qt.Key.Key_Down)
    person.enter()
    await person.until(lambda: not person.sees(rows))


async def test_jobs_stand_under_their_days_newest_first(looking_back: Person) -> None:
    rows = rows_of(looking_back)
    assert [rows[number] for number in (0, 4)] == ["Today", "Yesterday"]
    assert str(noon(40).year) in rows[7]
    assert names_of(looking_back) == ["Desk lamp", PLUG, CURTAIN, SENSOR, SWITCH, LOCK]


async def test_a_row_begins_with_its_name_and_says_place_outcome_and_hour(
    looking_back: Person,
) -> None:
    rows = rows_of(looking_back)
    assert rows[1].startswith("Desk lamp, Lin family · Living room, Bound, 12:00")
    outcomes = [row.split(", ")[2] for row in rows if row.count(", ") >= 3]
    assert outcomes == [
        "Bound",
        "Answer unknown",
        "Not bound",
        "Bound",
        "Was bound already",
        "Undone",
    ]
    view = view_of(looking_back)
    assert role_of(view) == QAccessible.Role.List
    assert name_of(view) == "Jobs"


async def test_the_arrow_keys_lead_from_job_to_job_over_the_days(looking_back: Person) -> None:
    assert chosen_of(looking_back).startswith("Desk lamp")
    looking_back.key(Qt.Key.Key_Down)
    assert view_of(looking_back).hasFocus()
    for name in (PLUG, CURTAIN, SENSOR):
        looking_back.key(Qt.Key.Key_Down)
        assert chosen_of(looking_back).startswith(name)
        assert name in looking_back.words("history.receipt")
    for name in (CURTAIN, PLUG, "Desk lamp", "Desk lamp"):
        looking_back.key(Qt.Key.Key_Up)
        assert chosen_of(looking_back).startswith(name)
    assert view_of(looking_back).verticalScrollBar().value() == 0


async def test_the_search_finds_devices_families_and_request_ids(looking_back: Person) -> None:
    choose(looking_back, SWITCH)
    request_id = looking_back.words("history.request_id")
    await find(looking_back, "DESK", "Desk lamp")
    await find(looking_back, "sensor_th", SENSOR)
    await find(looking_back, "Harbour", SENSOR, LOCK)
    await find(looking_back, request_id, SWITCH)


async def test_what_is_chosen_stays_chosen_while_it_is_found(looking_back: Person) -> None:
    choose(looking_back, SENSOR)
    await find(looking_back, "Harbour", SENSOR, LOCK)
    assert chosen_of(looking_back).startswith(SENSOR)
    await find(looking_back, "lock", LOCK)
    assert chosen_of(looking_back).startswith(LOCK)


async def test_outcomes_are_told_apart(looking_back: Person) -> None:
    looking_back.press("history.not_bound")
    await looking_back.until(lambda: names_of(looking_back) == [CURTAIN, LOCK])
    looking_back.press("history.bound")
    await looking_back.until(lambda: names_of(looking_back) == ["Desk lamp", SENSOR, SWITCH])


@pytest.mark.parametrize(
    ("row", "found"),
    [("Today", ["Desk lamp", PLUG, CURTAIN]), ("Yesterday", [SENSOR, SWITCH])],
)
async def test_a_day_is_chosen(looking_back: Person, row: str, found: list[str]) -> None:
    await take(looking_back, "history.day", "history.days", row)
    await looking_back.until(lambda: names_of(looking_back) == found)
    assert looking_back.words("history.day") == row


async def test_this_week_begins_where_the_language_begins_it(looking_back: Person) -> None:
    await take(looking_back, "history.day", "history.days", "This")
    await looking_back.until(lambda: LOCK not in names_of(looking_back))
    assert names_of(looking_back)[:3] == ["Desk lamp", PLUG, CURTAIN]


async def test_a_date_is_chosen_from_a_calendar_and_offered_again(looking_back: Person) -> None:
    await take(looking_back, "history.day", "history.days", "A date")
    calendar = looking_back.wizard.window.findChild(QCalendarWidget, "history.calendar")
    assert calendar is not None
    await looking_back.until(calendar.isVisible)
    long_ago = noon(40).date()
    calendar.activated.emit(QDate(long_ago.year, long_ago.month, long_ago.day))
    await looking_back.until(lambda: names_of(looking_back) == [LOCK])
    assert str(long_ago.year) in looking_back.words("history.day")
    assert not looking_back.sees("history.calendar")
    await take(looking_back, "history.day", "history.days", "Any")
    await looking_back.until(lambda: len(names_of(looking_back)) == 6)


async def test_a_family_is_chosen_from_those_that_are_here(looking_back: Person) -> None:
    await take(looking_back, "history.family", "history.families", "Harbour")
    await looking_back.until(lambda: names_of(looking_back) == [SENSOR, LOCK])
    assert looking_back.words("history.family") == "Harbour View 12B"
    await take(looking_back, "history.family", "history.families", "All")
    await looking_back.until(lambda: len(names_of(looking_back)) == 6)
    assert looking_back.words("history.family") == "All families"


@pytest.mark.parametrize("name", ["day", "family"])
async def test_a_second_press_folds_the_choices(looking_back: Person, name: str) -> None:
    rows = {"day": "history.days", "family": "history.families"}[name]
    looking_back.press(f"history.{name}")
    await looking_back.until_seen(rows)
    looking_back.press(f"history.{name}")
    assert not looking_back.sees(rows)


async def test_nothing_found_says_so_and_leads_back_to_everything(looking_back: Person) -> None:
    looking_back.press("history.bound")
    looking_back.fill("history.search", "no such device")
    await looking_back.until_seen("history.empty")
    assert looking_back.words("history.empty") == "Nothing found"
    assert not looking_back.sees("history.receipt")
    looking_back.press("history.show_all")
    await looking_back.until(lambda: len(names_of(looking_back)) == 6)
    assert looking_back.words("history.search") == ""
    assert looking_back.sees("history.receipt")


async def test_before_the_first_bind_it_says_what_will_be_here(device: Person) -> None:
    device.press("rail.history")
    await device.until_seen("history.empty")
    assert device.words("history.empty") == "No jobs yet"
    assert not device.sees("history.show_all")


async def test_escape_clears_the_search_then_leads_back_to_the_step(looking_back: Person) -> None:
    await find(looking_back, "lock", LOCK)
    looking_back.press("history.search.clear")
    await find(looking_back, "", "Desk lamp", PLUG, CURTAIN, SENSOR, SWITCH, LOCK)
    await find(looking_back, "lock", LOCK)
    looking_back.find("history.search").setFocus()
    looking_back.key(Qt.Key.Key_Escape)
    assert looking_back.words("history.search") == ""
    looking_back.key(Qt.Key.Key_Escape)
    assert looking_back.sees("device.token")
    assert looking_back.wizard.aside is None


async def test_more_jobs_come_as_somebody_scrolls(device: Person) -> None:
    jobs = lamps(device, 150)
    await write_down(device.wizard.journey.ledger, jobs)
    device.press("rail.history")
    await device.until_seen("history.copy")
    assert len(names_of(device)) == 60
    for count in (120, 150):
        view_of(device).scrollToBottom()
        await device.until(lambda count=count: len(names_of(device)) == count)
    assert names_of(device) == [job.device_name for job in jobs]


async def test_a_job_that_came_meanwhile_is_not_shown_twice(device: Person) -> None:
    ledger = device.wizard.journey.ledger
    await write_down(ledger, lamps(device, 61))
    device.press("rail.history")
    await device.until_seen("history.copy")
    await ledger.begin(written(device, LAMP, noon(), stage=Stage.WAITING))
    view_of(device).scrollToBottom()
    await device.until(lambda: len(names_of(device)) == 61)
    assert len(set(names_of(device))) == 61

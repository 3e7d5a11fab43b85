"""A scan where none counts: nothing is typed, nothing is pressed, and the window says where to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from at_the_wait import begin_wait, reach_device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.model import Stage
from fieldbind.qt.notices import Notice
from interrupted import WAYS, Laptop
from raising import to_confirm
from signing_in_again import end_session, see_sheet
from wizardry import Person

LABEL = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
BIND = "AppTokenBindDeviceFamily"


def fields(person: Person) -> list[QLineEdit]:
    """Every field on the screen."""
    return [edit for edit in person.wizard.window.findChildren(QLineEdit) if edit.isVisible()]


def scan_everywhere(person: Person) -> None:
    """Scan into each field and where the focus is; nothing may come of it but the notice."""
    window = person.wizard.window
    before = person.shown()
    texts = [edit.text() for edit in fields(person)]
    controls: list[QWidget] = [*fields(person), window.focusWidget()]
    for control in controls:
        focus = control.focusProxy() or control
        if focus.isEnabled():
            focus.setFocus()
            person.scan(LABEL)
            assert window.notices.shown is Notice.SCAN
            assert window.focusWidget() is focus
            window.notices.drop(Notice.SCAN)
    assert [edit.text() for edit in fields(person)] == texts
    assert [name for name in person.shown() if name not in before] == []
    assert not person.wizard.is_busy


async def test_on_every_page_but_device(person: Person) -> None:
    await person.until_seen("signin.account")
    scan_everywhere(person)
    await person.sign_in()
    scan_everywhere(person)
    await person.choose_place()
    person.cloud.device_after = 1000.0
    await begin_wait(person)
    scan_everywhere(person)


async def test_beside_the_steps_and_at_the_end(person: Person) -> None:
    await to_confirm(person)
    scan_everywhere(person)
    assert not person.cloud.asked(BIND)
    for name in ("rail.history", "rail.settings"):
        person.press(name)
        await person.until(lambda: person.wizard.aside)
        scan_everywhere(person)
        person.wizard.close_aside()
    person.press("nav.next")
    await person.until_seen("done.title")
    scan_everywhere(person)


async def test_over_a_page_that_takes_scans(person: Person) -> None:
    await reach_device(person)
    person.press("rail.history")
    await person.until(lambda: person.wizard.aside)
    scan_everywhere(person)
    person.wizard.close_aside()
    assert person.words("device.token") == ""
    person.scan(LABEL)
    assert person.words("device.token") == "A7K2Q9"
    assert person.wizard.window.notices.shown is None


async def test_on_a_problem_card_and_the_sheet(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand("FailedOperation.FamilyDeviceCountLimit", action=BIND)
    person.press("nav.next")
    await person.until_seen("problem.title")
    scan_everywhere(person)
    person.wizard.dismiss()
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    scan_everywhere(person)


async def test_on_the_resume_card(cloud: SimulatedCloud, tmp_path: Path) -> None:
    laptop = Laptop(cloud, tmp_path)
    async with laptop.start() as person:
        await WAYS[Stage.REPORTED](person)
    async with laptop.start() as person:
        await person.until(lambda: person.wizard.resuming.is_up)
        scan_everywhere(person)
        assert person.wizard.resuming.is_up


@pytest.mark.parametrize("end", [None, Qt.Key.Key_Return])
async def test_the_notice_is_there_for_a_while(person: Person, end: Qt.Key | None) -> None:
    await person.sign_in()
    person.scan(LABEL, end)
    await person.until(lambda: person.sees("notice.scan"))
    words = [label.text() for label in person.wizard.window.notices.findChildren(QLabel)]
    assert "Labels are scanned on the page Device. Nothing was changed here." in words


async def test_a_password_that_a_tool_fills_in_is_no_scan(person: Person) -> None:
    await person.until_seen("signin.account")
    person.find("signin.account").setFocus()
    person.scan(person.cloud.account, Qt.Key.Key_Tab)
    person.find("signin.password").setFocus()
    person.scan(person.cloud.password)
    await person.until_seen("place.family")

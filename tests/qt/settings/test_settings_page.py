"""The Settings page: what can be changed there, what stands still and why."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from browser import Browser
from fieldbind import __version__
from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import hang
from fieldbind.qt.settings.folders import FoldersRow
from fieldbind.qt.settings.licences import LicencesDialog
from fieldbind.settings.remembered import Memory
from interrupted import once_sent
from looking import name_of
from wizardry import Person, at_work, quick_settings


async def open_settings(person: Person) -> None:
    await person.until_seen("signin.account")
    person.press("rail.settings")


async def test_another_site_applies_at_once_and_stays(person: Person, tmp_path: Path) -> None:
    await open_settings(person)
    person.press("settings.site.overseas")
    assert person.wizard.journey.session.site is Site.OVERSEAS
    person.press("nav.back")
    assert person.find("signin.site.overseas", QRadioButton).isChecked()
    assert Memory(tmp_path / "config").remembered.site is Site.OVERSEAS


async def test_the_site_of_who_is_signed_in_stands_still(person: Person) -> None:
    await person.sign_in()
    person.press("rail.settings")
    assert not person.find("settings.site.overseas").isEnabled()
    assert "Sign out to change it" in person.page_words()
    person.press("rail.sign_out")
    await person.until(lambda: person.find("settings.site.overseas").isEnabled())


async def test_the_site_stands_still_while_somebody_signs_in(person: Person) -> None:
    await person.until_seen("signin.account")
    person.cloud.demand(hang(), action="AppGetToken")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    person.press("rail.settings")
    assert not person.find("settings.site.overseas").isEnabled()


async def test_the_site_of_an_open_job_stands_still(person: Person) -> None:
    await once_sent(person)
    person.wizard.begin()
    await person.until_seen("resume.continue")
    person.press("rail.settings")
    assert not person.find("settings.site.overseas").isEnabled()


async def test_a_site_from_the_environment_counts_again_at_the_next_start(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(quick_settings(cloud, tmp_path, site=Site.CHINA), cloud) as person:
        await open_settings(person)
        assert "Until you quit" not in person.page_words()
        person.press("settings.site.overseas")
        assert "Until you quit" in person.page_words()


async def test_the_limit_holds_for_the_next_wait_and_the_next_start(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    settings = quick_settings(cloud, tmp_path, wait_limit=60)
    async with at_work(settings, cloud) as person:
        await open_settings(person)
        person.press("settings.wait_limit.more")
        assert person.find("settings.wait_limit", QSpinBox).value() == 70
        assert person.wizard.journey.pace.wait_limit == 70
    async with at_work(settings, cloud) as person:
        assert person.wizard.journey.pace.wait_limit == 70
        assert person.wizard.settings.wait_limit == 70


async def test_a_wait_under_way_keeps_its_limit_and_says_so(person: Person) -> None:
    person.cloud.device_after = None
    await person.sign_in()
    await person.choose_place()
    person.press("device.create")
    await person.until(lambda: person.words("device.token"))
    person.press("nav.next")
    await person.until_seen("wait.limit")
    before = person.words("wait.limit")
    person.press("rail.settings")
    assert "From the next wait on" in person.page_words()
    person.press("settings.wait_limit.more")
    person.press("nav.back")
    assert person.words("wait.limit") == before


CONTROLS = [
    "settings.language.en",
    "settings.theme.system",
    "settings.text_size.100",
    "settings.site.china",
    "settings.wait_limit",
    "settings.folders.show",
    "settings.motion",
    "settings.reset",
    "settings.licences",
    "settings.copy_version",
]


async def test_the_page_is_used_by_keyboard(person: Person) -> None:
    await open_settings(person)
    names: list[str] = []
    for _ in range(len(CONTROLS)):
        at = person.wizard.window.focusWidget()
        assert isinstance(at, QWidget)
        names.append(at.objectName())
        person.key(Qt.Key.Key_Tab)
    assert names == CONTROLS
    limit = person.find("settings.wait_limit", QSpinBox)
    limit.setFocus()
    limit.selectAll()
    QTest.keyClicks(limit, "45")
    QTest.keyClick(limit, Qt.Key.Key_Return)
    assert person.wizard.journey.pace.wait_limit == 45
    QTest.keyClick(limit, Qt.Key.Key_Up)
    assert person.wizard.journey.pace.wait_limit == 50
    person.key(Qt.Key.Key_Escape)
    assert not person.wizard.aside
    assert person.sees("signin.account")


async def test_every_control_has_a_name(person: Person) -> None:
    await open_settings(person)
    for name in ("settings.wait_limit.less", *CONTROLS):
        assert name_of(person.find(name))
    assert name_of(person.find("settings.wait_limit")) == "Ask after, in seconds without a report"


async def test_the_folder_is_shown_by_the_system(
    person: Person, browser: Browser, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()  # the log is there from the start
    await open_settings(person)
    person.press("settings.folders.show")
    assert browser.opened == [(tmp_path / "data").as_uri()]
    assert person.words("settings.folders") == "Receipts, history and log"


def test_a_folder_that_cannot_be_shown_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    row = FoldersRow(tmp_path / "gone")
    qtbot.addWidget(row)
    row.show_folder.click()
    assert row.words.text() == str(tmp_path / "gone")


async def test_the_version_is_copied(person: Person) -> None:
    await open_settings(person)
    assert person.words("settings.about") == f"Fieldbind {__version__} · MIT licence"
    person.press("settings.copy_version")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.partition(":")[0] for line in copied] == [
        "Fieldbind",
        "Python",
        "Qt",
        "System",
        "Machine",
    ]
    assert person.words("settings.copy_version") == "Copied"


async def test_licences_open_and_close(person: Person) -> None:
    await open_settings(person)
    person.press("settings.licences")
    dialog = person.wizard.window.findChild(QDialog, "licences")
    assert dialog
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await person.until(lambda: not person.wizard.window.findChildren(QDialog, "licences"))


def said_of_licences(qtbot: QtBot, text: str) -> dict[str, str]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = LicencesDialog(window, text)
    dialog.show()
    labels = {label.objectName(): label.text() for label in dialog.findChildren(QLabel)}
    texts = {box.objectName(): box.toPlainText() for box in dialog.findChildren(QPlainTextEdit)}
    return labels | texts


def test_licences_are_read_in_place(qtbot: QtBot) -> None:
    said = said_of_licences(qtbot, "Qt: LGPL-3.0\nhttpx: BSD-3-Clause\n")
    assert said["licences.text"] == "Qt: LGPL-3.0\nhttpx: BSD-3-Clause"
    assert "LGPL 3" in said["licences.qt"]


def test_a_copy_without_licences_says_where_they_come_from(qtbot: QtBot) -> None:
    said = said_of_licences(qtbot, "")
    assert "licences.text" not in said
    assert "when an installer is built" in said["licences.missing"]

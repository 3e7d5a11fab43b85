"""What a card knows beside its words: how full a family is, the two names, and a note to copy."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, cut
from fieldbind.demo.world.building import home_named, put_device
from fieldbind.guidance.findings import Flaw
from fieldbind.guidance.organisation import check_file
from fieldbind.guidance.rows import read_book
from fieldbind.qt.application import make_application
from fieldbind.qt.presenting.simulated import set_simulated
from raising import BIND, LOOK, to_confirm
from wizardry import Person, at_work, quick_settings

DEMO = "Demo: simulated, nothing of this has really happened"
FULL = "LimitExceeded.FamilyDeviceExceedLimit"
NO_RIGHT = "UnauthorizedOperation.NoPermissionToFamily"
FOR_IT = (
    "UnauthorizedOperation.APPNoPermissionToStudioProduct",
    "ResourceNotFound.StudioProductNotExist",
    "ResourceNotFound.DeviceNotExist",
)


async def refuse_the_bind(person: Person, code: str) -> None:
    await to_confirm(person)
    person.cloud.demand(code, action=BIND)
    person.press("nav.next")
    await person.until_seen("problem.title")


def copied(person: Person) -> str:
    person.press("problem.note")
    return QGuiApplication.clipboard().text()


async def test_a_full_family_says_how_many_devices_it_has(person: Person) -> None:
    with person.cloud.changing() as world:
        home = home_named(world, "Lin family").id
        for number in range(3):
            put_device(world, Device("LAEG4YJE1A", f"spare_{number}"), home)
        count = len(world.units_in(home))
    await refuse_the_bind(person, FULL)
    said = f"It already holds {count} devices, as many as Tencent Cloud allows."
    assert person.words("problem.cause") == f"{said} Nothing was bound."


@pytest.mark.parametrize("trouble", ["InternalError", cut(after=False), None])
async def test_a_count_that_nobody_tells_is_not_made_up(
    person: Person, trouble: Trouble | str | None
) -> None:
    await to_confirm(person)
    person.cloud.demand(FULL, action=BIND)
    if trouble:
        person.cloud.demand(trouble, action=LOOK[1], times=None)
    else:
        with person.cloud.changing() as world:
            world.habits.total_error = None
    person.press("nav.next")
    await person.until_seen("problem.title")
    said = "It already holds as many devices as Tencent Cloud allows. Nothing was bound."
    assert person.words("problem.cause") == said


async def test_a_message_to_the_owner_is_ready_to_copy(person: Person) -> None:
    with person.cloud.changing() as world:
        home_named(world, "Lin family").name = "13812345678 Lin"
    await refuse_the_bind(person, NO_RIGHT)
    assert person.words("problem.note") == "Copy a message"
    text = copied(person)
    assert person.words("problem.note") == "Copied"
    assert "Lin Wei" in text
    assert "Lin" in text
    assert "administrator" in text
    assert "13812345678" not in text
    assert person.cloud.account not in text
    assert "{" not in text
    app = make_application()
    set_simulated(app, True)
    try:
        assert copied(person).partition("\n") == (DEMO, "\n", text)
        person.press("problem.details")
        person.press("problem.copy")
        assert QGuiApplication.clipboard().text().startswith(f"{DEMO}\n")
    finally:
        set_simulated(app, False)


@pytest.mark.parametrize("code", FOR_IT)
async def test_a_note_for_it_is_ready_to_copy(person: Person, code: str) -> None:
    await refuse_the_bind(person, code)
    assert person.words("problem.note") == "Copy a note for IT"
    text = copied(person)
    person.press("problem.details")
    request_id = person.words("problem.request_id")
    for fact in ("LAEG4YJE1A", "lamp_e27_0412", code, request_id, "China", "UTC"):
        assert fact in text


@pytest.mark.parametrize("code", FOR_IT[1:])
async def test_both_names_stand_side_by_side(person: Person, code: str) -> None:
    await refuse_the_bind(person, code)
    assert person.words("problem.names") == "LAEG4YJE1A / lamp_e27_0412"


async def test_other_cards_have_neither(person: Person) -> None:
    await refuse_the_bind(person, NO_RIGHT)
    assert not person.sees("problem.names")
    person.press("problem.other")
    await person.until_seen("done.title")


async def test_a_card_without_a_note_offers_none(person: Person) -> None:
    await refuse_the_bind(person, FULL)
    assert not person.sees("problem.note")


async def test_the_notes_of_an_organisation_take_the_place_of_ours(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.toml"
    theirs.write_text(
        '[notes.it]\nlabel = "Copy for the desk"\ntext = "Desk 4711: {product}, {code}"\n',
        encoding="utf-8",
    )
    assert check_file(theirs) == ()
    settings = quick_settings(cloud, tmp_path, guidance_file=theirs)
    async with at_work(settings, cloud) as person:
        await refuse_the_bind(person, FOR_IT[1])
        assert person.words("problem.note") == "Copy for the desk"
        assert copied(person) == f"Desk 4711: LAEG4YJE1A, {FOR_IT[1]}\n"


def test_a_note_that_is_nobody_s_is_told(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.toml"
    theirs.write_text('[notes.boss]\ntext = "?"\n[notes.it]\ntext = "{nobody}"\n', "utf-8")
    found = [(finding.flaw, finding.where) for finding in check_file(theirs)]
    assert found == [
        (Flaw.UNKNOWN_KEY, "notes.boss"),
        (Flaw.UNKNOWN_FACT, "notes.it.text"),
    ]


@pytest.mark.parametrize("note", ["owner", "it"])
def test_both_languages_say_the_same_in_a_note(note: str) -> None:
    english, chinese = (read_book(language).notes[note] for language in ("en", "zh_CN"))
    assert set(re.findall(r"{\w+}", english.text)) == set(re.findall(r"{\w+}", chinese.text))
    assert len(english.label) <= 22
    assert len(chinese.label) <= 8

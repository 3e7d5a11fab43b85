"""The Wi-Fi that the device shall join: what its fields ask for, keep and forget."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from cards import focused
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.steps import Step
from handing_over import (
    LABEL,
    PASSWORD,
    SSID,
    before_hand_over,
    device_beside,
    until_bound,
)
from wizardry import Person, at_work, quick_settings

NAME, SECRET, KEEP = "device.ssid", "device.wifi_password", "device.wifi_name.remember"
TOKEN = "0cc175b9c0f1b6a831c399e269772661"


@pytest.fixture
async def there(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody who wants to hand a token over."""
    await person.sign_in()
    await person.choose_place()
    person.press("device.hotspot")
    yield person


def wants(person: Person, name: str) -> str:
    """What a field asks for; empty if nothing."""
    return person.find(name, QLineEdit).accessibleDescription()


def press_too_early(person: Person) -> str:
    """Press the primary; where the focus is then."""
    person.press("nav.next")
    assert person.wizard.step is Step.DEVICE
    assert not person.wizard.is_busy
    return focused(person)


async def test_without_a_label_nothing_claims_to_have_read_one(there: Person) -> None:
    assert there.words("device.hint").startswith("Fieldbind creates a token.")
    assert focused(there) == NAME


async def test_the_name_of_the_wifi_is_asked_for_first(there: Person) -> None:
    assert press_too_early(there) == NAME
    assert wants(there, NAME) == "Type the name of the Wi-Fi."
    assert wants(there, SECRET) == ""
    there.fill(NAME, SSID)
    assert wants(there, NAME) == ""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("x" * 33, "Up to 32 characters. These are 33."),
        ("林" * 11, "33 bytes of 32. A Han character is 3."),
    ],
)
async def test_a_name_is_counted_in_bytes(there: Person, name: str, words: str) -> None:
    there.fill(SECRET, PASSWORD)
    there.fill(NAME, name)
    assert press_too_early(there) == NAME
    assert wants(there, NAME) == words


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("1234567", "8 characters at least, or none at all."),
        ("x" * 59, "Up to 58 characters. These are 59."),
        ("口令口令口令口令", "Only Latin letters, digits and signs."),
    ],
)
async def test_a_password_that_cannot_be_is_refused_in_words(
    there: Person, password: str, words: str
) -> None:
    there.fill(NAME, "林家 2.4G")
    there.fill(SECRET, password)
    assert press_too_early(there) == SECRET
    assert wants(there, SECRET) == words


async def test_no_password_is_asked_about_once(cloud: SimulatedCloud, tmp_path: Path) -> None:
    with device_beside(cloud) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.fill(SECRET, "")
            assert press_too_early(person) == SECRET
            assert wants(person, SECRET) == "An open Wi-Fi? Then press once more."
            person.press("nav.next")
            await until_bound(person)
            assert b'"password":""' in there.heard[-1]


async def test_names_that_cannot_be_are_marked_too(there: Person) -> None:
    there.fill("device.product", "no product")
    assert press_too_early(there) == "device.product"


async def test_a_name_is_offered_again_only_where_that_was_wished(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.act(KEEP)
            person.press("nav.next")
            await until_bound(person)
            assert person.wizard.memory.remembered.wifi_names == (SSID,)
        async with before_hand_over(cloud, tmp_path, address) as person:
            assert person.find(KEEP, QCheckBox).isChecked()
            box = person.find(NAME, QLineEdit)
            box.clear()
            person.press("device.ssid.list")
            offered = box.completer().completionModel()
            assert offered.index(0, 0).data() == SSID
            if popup := box.completer().popup():
                popup.hide()
            person.fill(NAME, "Lin-Garden")
            assert not person.find(KEEP, QCheckBox).isChecked()
            person.fill(NAME, SSID)
            person.act(KEEP)
            assert person.wizard.memory.remembered.wifi_names == ()
    assert PASSWORD not in "".join(
        path.read_text(encoding="utf-8") for path in (tmp_path / "config").rglob("*.json")
    )


async def test_the_password_ends_with_its_job_and_the_name_does_not(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            box = person.find(SECRET, QLineEdit)
            person.press("nav.next")
            await person.until_seen("confirm.summary")
            person.press("nav.back")
            await person.until_seen("device.token")
            assert box.text() == PASSWORD
            person.press("nav.next")
            await until_bound(person)
            assert box.text() == ""
            person.press("done.another")
            await person.until_seen("device.token")
            person.scan(LABEL)
            assert person.words(NAME) == SSID
            assert focused(person) == SECRET


async def test_signing_out_and_another_family_forget_the_password(there: Person) -> None:
    box = there.find(SECRET, QLineEdit)
    there.fill(NAME, SSID)
    there.fill(SECRET, PASSWORD)
    there.wizard.return_to(Step.PLACE)
    assert box.text() == PASSWORD
    there.wizard.end_session()
    await there.until_seen("signin.account")
    assert box.text() == ""


async def test_a_token_brings_the_fields_back_with_the_cursor_behind_it(there: Person) -> None:
    there.fill("device.token", "0")
    assert focused(there) == "device.token"
    assert there.words("device.token") == "0"
    assert there.words("device.hint") == "1 of 6 or 32 characters"
    there.type(TOKEN[1:])
    assert there.words("device.token") == TOKEN


async def test_a_scanned_token_is_taken_by_the_fields(there: Person) -> None:
    there.scan(TOKEN)
    assert there.sees("device.camera") or there.sees("device.create")
    assert there.words("device.token") == TOKEN


async def test_what_was_typed_here_is_there_again_after_back(there: Person) -> None:
    there.fill("device.product", "LAEG4YJE1A")
    there.press("nav.back")
    assert there.words("device.product") == "LAEG4YJE1A"
    assert there.wizard.step is Step.DEVICE


async def test_a_token_of_somebody_else_is_handed_over_as_it_is(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud) as (address, there):
        async with at_work(quick_settings(cloud, tmp_path, hotspot=address), cloud) as person:
            await person.sign_in()
            await person.choose_place()
            token = await person.wizard.journey.create_bind_token(TokenLength.SHORT)
            person.fill("device.token", token.reveal())
            person.press("device.hotspot")
            assert person.words("device.hint").startswith("This token is handed over.")
            person.fill(NAME, SSID)
            person.fill(SECRET, PASSWORD)
            person.press("nav.next")
            await until_bound(person)
            assert token.reveal().encode() in there.heard[-1]


async def test_a_token_that_nobody_knows_is_corrected_in_its_field(there: Person) -> None:
    there.press("nav.back")
    there.fill("device.token", TOKEN[::-1])
    there.press("device.hotspot")
    there.fill(NAME, SSID)
    there.fill(SECRET, PASSWORD)
    there.press("nav.next")
    await there.until_seen("problem.title")
    assert there.words("problem.fix") == "Correct it"
    there.press("problem.fix")
    await there.until_seen("device.token")
    assert there.words("device.token") == TOKEN[::-1]
    assert focused(there) == "device.token"


async def test_locked_fields_show_a_lock_and_nothing_else(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with before_hand_over(cloud, tmp_path, "127.0.0.1:9") as person:
        person.press("device.wifi_password.show")
        person.press("nav.next")
        await person.until_seen("device.stage")
        box = person.find(SECRET, QLineEdit)
        assert box.isReadOnly()
        assert box.echoMode() == QLineEdit.EchoMode.Password
        assert not person.sees("device.wifi_password.show")
        assert not person.sees(KEEP)
        person.key(Qt.Key.Key_Escape)
        await person.until_seen("nav.next")
        assert person.sees("device.wifi_password.show")
        texts = [label.text() for label in person.find(NAME).findChildren(QLabel)]
        assert "2.4 GHz only" in texts


async def test_the_tab_key_goes_through_the_page_from_top_to_bottom(there: Person) -> None:
    there.find("device.place.another").setFocus()
    seen: list[str] = []
    while focused(there) not in seen:
        seen.append(focused(there))
        there.wizard.window.focusNextPrevChild(True)
    assert seen[: seen.index("nav.back")] == [
        "device.place.another",
        "device.token",
        "device.product",
        "device.name",
        "device.way.hotspot",
        NAME,
        SECRET,
        "device.wifi_password.show",
        KEEP,
    ]

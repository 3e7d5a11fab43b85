"""Device through the real window: typed, pasted and scanned text, a new token, another room."""

import tomllib
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.world.building import home_named
from fieldbind.demo.world.content import ZHOU_MIN
from fieldbind.qt.widgets.token_field import TokenField
from fieldbind.steps import Step
from wizardry import Person, at_work, quick_settings

CREATE, ROOMS = "AppCreateDeviceBindToken", "AppGetRoomList"
STATE, BIND = "AppGetDeviceBindTokenState", "AppTokenBindDeviceFamily"
TOKEN = "0cc175b9c0f1b6a831c399e269772661"
PROJECT = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
LABELS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "device" / "labels.toml").read_text(encoding="utf-8")
)["label"]


@pytest.fixture
async def there(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody at Device."""
    await person.sign_in()
    await person.choose_place()
    yield person


def text(person: Person, name: str) -> str:
    """What stands in a field."""
    return person.find(name, QLineEdit).text()


def entered(person: Person) -> tuple[str, str, str]:
    """Token, product ID and device name."""
    token, product, device = (text(person, f"device.{n}") for n in ("token", "product", "name"))
    return token, product, device


def said(person: Person) -> str:
    """The live hint."""
    return person.words("device.hint") if person.sees("device.hint") else ""


def expected(label: dict[str, Any]) -> tuple[str, str, str]:
    """What a label leaves in the three fields."""
    return label.get("token", ""), label.get("product_id", ""), label.get("device_name", "")


# Every kind of text, however it comes.


@pytest.mark.parametrize("label", [pytest.param(one, id=one["what"]) for one in LABELS])
async def test_every_label_behaves_alike_scanned_pasted_or_set(
    there: Person, label: dict[str, Any]
) -> None:
    there.find("device.name").setFocus()
    payload: str = label["text"]
    if len(payload.strip()) > 5 and payload.isprintable():
        there.scan(payload)
        assert entered(there) == expected(label)
        assert there.wizard.step is Step.DEVICE
        scanned = said(there)
        there.fill("device.token", "")
        there.fill("device.product", "")
        there.fill("device.name", "")
        there.fill("device.token", payload)
        assert said(there) == scanned
    else:
        there.fill("device.token", payload)
    token, *names = entered(there)
    assert names == list(expected(label)[1:])
    assert bool(said(there)) == bool(payload.strip())
    if any(expected(label)):
        assert token == expected(label)[0]
    else:
        there.press("nav.next")
        assert there.wizard.step is Step.DEVICE
        assert there.find("device.token").hasFocus()
        assert said(there)


async def test_a_label_that_is_typed_counts_once_the_field_is_left(there: Person) -> None:
    there.type("SIMPROD001/sim_dev_01")
    assert text(there, "device.token") == "SIMPROD001/sim_dev_01"
    assert said(there).startswith("Product ID and device name read")
    QTest.keyClick(there.find("device.token"), Qt.Key.Key_Tab)
    assert entered(there) == ("", "SIMPROD001", "sim_dev_01")
    assert said(there) == "Label read. It carries no token, so Fieldbind creates one."


async def test_the_count_follows_every_key(there: Person) -> None:
    there.type(TOKEN[:3])
    assert said(there) == "3 of 6 or 32 characters"
    there.type(TOKEN[3:7])
    assert said(there) == "7 of 32 characters"
    there.type(TOKEN[7:])
    assert said(there) == "32 of 32 characters. Looks complete."


async def test_a_label_without_token_leaves_the_token_that_is_there(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.scan("SIMPROD001/sim_dev_01")
    assert entered(there) == (TOKEN, "SIMPROD001", "sim_dev_01")
    there.find("device.token", QLineEdit).selectAll()
    QGuiApplication.clipboard().setText("SIMPROD002/sim_dev_02")
    there.press("device.token.paste")
    assert entered(there) == (TOKEN, "SIMPROD002", "sim_dev_02")


async def test_a_scan_of_something_else_changes_nothing(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.scan("WIFI:T:WPA;S:SimSite-2G;P:sim-pass;;")
    assert entered(there) == (TOKEN, "", "")
    assert said(there) == "This is a Wi-Fi label. Look for the device’s own label."


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
async def test_the_key_that_ends_a_scan_presses_nothing_and_the_next_enter_does(
    there: Person, end: Qt.Key
) -> None:
    there.find("device.place.another").setFocus()
    there.scan(PROJECT, end)
    assert entered(there) == ("A7K2Q9", "SIMPROD001", "sim_dev_01")
    assert there.wizard.step is Step.DEVICE
    assert not there.sees("device.place.rooms")
    there.enter()
    await there.until(lambda: there.wizard.step is not Step.DEVICE)


async def test_paste_takes_what_is_on_the_clipboard(there: Person) -> None:
    QGuiApplication.clipboard().setText(f"  {TOKEN[:16]} {TOKEN[16:]}\r\n")
    there.press("device.token.paste")
    assert text(there, "device.token") == TOKEN
    assert there.find("device.token").hasFocus()


# Going on.


@pytest.mark.parametrize(
    ("token", "sentence"),
    [
        ("", "Type, paste or scan the bind token, or create one below."),
        (TOKEN[:31], "31 characters so far: a token has 32, or 6."),
        ("what is this?!", "Neither a bind token nor a label that Fieldbind knows."),
    ],
)
async def test_continue_says_what_the_token_lacks(there: Person, token: str, sentence: str) -> None:
    there.fill("device.token", token)
    there.press("nav.next")
    assert there.wizard.step is Step.DEVICE
    assert said(there) == sentence
    assert there.find("device.token").hasFocus()
    assert there.find("device.token").property("attention")
    there.fill("device.token", TOKEN)
    assert not there.find("device.token").property("attention")


async def test_names_are_optional_and_lightly_checked(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.fill("device.product", "abc")
    there.fill("device.name", "two words")
    there.press("nav.next")
    assert there.wizard.step is Step.DEVICE
    assert there.find("device.product").hasFocus()
    assert "10 capitals and digits, or nothing." in there.page_words()
    there.fill("device.product", " SIMPROD001 ")
    there.press("nav.next")
    assert there.find("device.name").hasFocus()
    assert "Up to 48 letters, digits, - and _, or nothing." in there.page_words()
    there.fill("device.name", "sim_dev_01")
    there.press("nav.next")
    await there.until(lambda: there.wizard.step is not Step.DEVICE)
    answers = there.wizard.answers
    assert (answers.product_id, answers.device_name) == ("SIMPROD001", "sim_dev_01")


async def test_another_token_starts_another_wait(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    assert there.wizard.answers.report is not None
    there.press("nav.back")
    assert text(there, "device.token") == TOKEN
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    there.press("nav.back")
    there.fill("device.token", "LAMP12")
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    assert "lamp_e27_0512" in there.words("confirm.summary")


async def test_other_names_are_compared_again(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.fill("device.product", "SIMPROD001")
    there.fill("device.name", "sim_dev_02")
    there.press("nav.next")
    await there.until_seen("confirm.mismatch")
    there.press("nav.back")
    there.fill("device.name", "sim_dev_01")
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    assert not there.sees("confirm.mismatch")


async def test_what_was_typed_and_not_answered_survives_back(there: Person) -> None:
    there.fill("device.token", TOKEN[:12])
    there.fill("device.name", "sim_dev_01")
    there.press("nav.back")
    await there.until_seen("place.family")
    await there.choose_place()
    assert entered(there) == (TOKEN[:12], "", "sim_dev_01")


async def test_nothing_typed_is_left_for_the_next_account(there: Person) -> None:
    there.fill("device.token", TOKEN)
    there.press("rail.sign_out")
    await there.until_seen("signin.account")
    with there.cloud.changing() as world:
        other = world.people[ZHOU_MIN]
    there.fill("signin.account", other.phone_number)
    there.fill("signin.password", other.password)
    there.press("nav.next")
    await there.until_seen("place.room")
    await there.choose_place()
    assert entered(there) == ("", "", "")


# Creating a token.


async def test_a_token_is_created_shown_large_and_copied(there: Person) -> None:
    there.press("device.create")
    await there.until_seen("device.copy")
    (request,) = there.cloud.asked(CREATE)
    assert "TokenLengthType" not in request.members
    token = text(there, "device.token")
    assert len(token) == 32
    assert there.words("device.created").replace(" ", "") == token
    assert there.find("device.copy").hasFocus()
    there.enter()
    assert QGuiApplication.clipboard().text() == token
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    assert "Copied. It leaves the clipboard after 60 s." in there.page_words()
    assert there.wizard.step is Step.DEVICE


async def test_the_copy_leaves_the_clipboard_after_a_while(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    settings = quick_settings(cloud, tmp_path, clipboard_clear=0.05)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
        person.press("device.create")
        await person.until_seen("device.copy")
        person.press("device.copy")
        await person.until(lambda: QGuiApplication.clipboard().text() == "")


async def test_a_short_token_is_one_press_away(there: Person) -> None:
    there.press("device.create")
    await there.until_seen("device.create.other")
    assert there.words("device.create.other") == "6 characters instead"
    there.press("device.create.other")
    await there.until(lambda: len(text(there, "device.token")) == 6)
    assert there.cloud.asked(CREATE)[1].members["TokenLengthType"] == "1"
    assert there.words("device.create.other") == "32 characters instead"
    there.press("device.create.other")
    await there.until(lambda: len(text(there, "device.token")) == 32)


async def test_another_token_takes_the_created_one_off_the_page(there: Person) -> None:
    there.press("device.create")
    await there.until_seen("device.copy")
    there.fill("device.token", TOKEN)
    assert not there.sees("device.copy")
    assert not there.sees("device.created")
    assert there.sees("device.image")


async def test_a_token_that_could_not_be_created_is_tried_again(there: Person) -> None:
    there.cloud.demand("InvalidParameterValue.TokenInfoSaveError", action=CREATE)
    there.press("device.create")
    await there.until_seen("problem")
    there.press("problem.fix")
    await there.until_seen("device.copy")
    assert len(there.cloud.asked(CREATE)) == 2


async def test_a_new_token_is_created_by_the_card_of_a_token_that_ran_out(there: Person) -> None:
    there.cloud.demand("InvalidParameterValue.TokenIsExpire", action=STATE)
    there.fill("device.token", TOKEN)
    there.press("nav.next")
    await there.until_seen("problem")
    assert there.words("problem.fix") == "Create a new token"
    there.press("problem.fix")
    await there.until_seen("device.copy")
    assert len(there.cloud.asked(CREATE)) == 1
    assert text(there, "device.token") != TOKEN
    there.press("nav.next")
    await there.until_seen("confirm.summary")


async def test_a_mistyped_token_is_typed_over_after_its_card(there: Person) -> None:
    there.fill("device.token", TOKEN[::-1])
    there.press("nav.next")
    await there.until_seen("problem")
    assert there.words("problem.fix") == "Correct it"
    there.press("problem.fix")
    await there.until_seen("device.token")
    assert text(there, "device.token") == TOKEN[::-1]
    assert there.find("device.token").hasFocus()
    field = there.wizard.window.findChild(TokenField)
    assert field
    assert field.look_alikes == "".join(letter for letter in TOKEN[::-1] if letter in "01")
    assert said(there) == "Compare what is underlined: 0 and O, 1, l and I look alike."
    there.type(TOKEN)
    assert said(there) == "32 of 32 characters. Looks complete."
    there.enter()
    await there.until_seen("confirm.summary")
    assert field.look_alikes == ""


async def test_a_token_without_look_alikes_is_compared_as_a_whole(there: Person) -> None:
    there.cloud.demand("InvalidParameterValue.TokenNotExist", action=STATE)
    there.fill("device.token", "A7K2Q9")
    there.press("nav.next")
    await there.until_seen("problem")
    there.press("problem.fix")
    await there.until_seen("device.token")
    assert said(there) == "Compare each character with the label."


async def test_the_names_are_corrected_after_the_card_of_an_unknown_device(there: Person) -> None:
    there.cloud.demand("ResourceNotFound.DeviceNotExist", action=BIND)
    there.fill("device.token", TOKEN)
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    there.press("nav.next")
    await there.until_seen("problem")
    assert there.words("problem.fix") == "Check the device"
    there.press("problem.fix")
    await there.until_seen("device.product")
    assert there.find("device.product").hasFocus()
    assert entered(there) == (TOKEN, "SIMPROD001", "sim_dev_01")


# Another room, and where a token is found.


async def test_another_room_is_one_press_away(there: Person) -> None:
    there.press("device.place.another")
    await there.until(lambda: _is_focused(there, "device.place.rooms"))
    there.key(Qt.Key.Key_Down)
    there.enter()
    assert there.words("device.place") == "Goes to Lin family · Kitchen"
    assert not there.sees("device.place.rooms")
    assert there.find("device.place.another").hasFocus()
    assert there.wizard.step is Step.DEVICE
    there.fill("device.token", TOKEN)
    there.press("nav.next")
    await there.until_seen("confirm.summary")
    there.press("nav.next")
    await there.until_seen("done.title")
    (bind,) = there.cloud.asked(BIND)
    with there.cloud.changing() as world:
        rooms = home_named(world, "Lin family").rooms
        assert rooms[str(bind.members["RoomId"])].name == "Kitchen"


async def test_another_room_by_the_pointer_is_remembered(there: Person) -> None:
    there.press("device.place.another")
    await there.until_seen("device.place.rooms")
    view = there.find("device.place.rooms", QListView)
    spot = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert there.words("device.place") == "Goes to Lin family · Main bedroom"
    there.press("nav.back")
    await there.until(lambda: "Main bedroom, Last used" in _spoken(there, "place.room"))


async def test_the_tab_key_leads_out_of_the_rooms(there: Person) -> None:
    there.press("device.place.another")
    await there.until(lambda: _is_focused(there, "device.place.rooms"))
    there.key(Qt.Key.Key_Down)
    there.key(Qt.Key.Key_Tab)
    assert not there.sees("device.place.rooms")
    assert there.words("device.place") == "Goes to Lin family · Living room"


async def test_escape_leaves_the_room_as_it_was(there: Person) -> None:
    there.press("device.place.another")
    await there.until(lambda: _is_focused(there, "device.place.rooms"))
    there.key(Qt.Key.Key_Down)
    there.key(Qt.Key.Key_Escape)
    assert not there.sees("device.place.rooms")
    assert there.words("device.place") == "Goes to Lin family · Living room"
    assert there.wizard.window.isVisible()


async def test_a_press_elsewhere_or_on_the_button_closes_the_rooms(there: Person) -> None:
    there.press("device.place.another")
    await there.until_seen("device.place.rooms")
    QTest.mouseClick(there.find("device.product"), Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    assert not there.sees("device.place.rooms")
    there.press("device.place.another")
    await there.until_seen("device.place.rooms")
    there.press("device.place.another")
    assert not there.sees("device.place.rooms")


async def test_rooms_that_do_not_load_show_their_card_and_the_next_try_them(
    there: Person,
) -> None:
    there.cloud.demand("InternalError", action=ROOMS, times=None)
    there.press("device.place.another")
    await there.until_seen("problem")
    there.cloud.forget_demands()
    there.press("problem.fix")
    await there.until(lambda: "Kitchen" in _spoken(there, "device.place.rooms"))


async def test_the_rooms_stay_in_the_window_when_it_shrinks(there: Person) -> None:
    there.press("device.place.another")
    await there.until_seen("device.place.rooms")
    there.wizard.window.resize(800, 560)
    view = there.find("device.place.rooms")

    def is_inside() -> bool:
        corner = view.mapTo(there.wizard.window, view.rect().bottomRight())
        return there.wizard.window.rect().contains(corner)

    await there.until(lambda: there.wizard.window.is_compact and is_inside())
    there.press("nav.back")
    assert not there.sees("device.place.rooms")


async def test_f1_says_where_a_token_is_found_and_escape_closes_it(there: Person) -> None:
    QTest.keyClick(there.find("device.token"), Qt.Key.Key_F1)
    assert "On its label" in there.page_words()
    assert not there.sees("device.create")
    QTest.keyClick(there.find("device.token"), Qt.Key.Key_Escape)
    assert there.sees("device.create")
    assert there.wizard.window.isVisible()
    there.press("device.where")
    there.press("device.finding.close")
    assert there.sees("device.create")


def _is_focused(person: Person, name: str) -> bool:
    return person.sees(name) and person.find(name).hasFocus()


def _spoken(person: Person, name: str) -> list[str]:
    if not person.sees(name):
        return []
    model = person.find(name, QListView).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

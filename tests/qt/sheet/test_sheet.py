"""The sheet itself: who is filled in, the ways to sign in, what it holds and what it lets go."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from cards import focused
from fieldbind.cloud.models import Login
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import hang
from fieldbind.keychain import Keychain
from fieldbind.steps import Step
from raising import (
    BIND,
    LOOK,
    ask_whose_token,
    create_token,
    to_confirm,
    to_device,
    to_place,
    to_sign_in,
    to_token,
)
from signing_in_again import end_session, see_sheet, sign_in_again, to_device_from_place
from wizardry import Person, at_work, quick_settings

HELD = [
    "signin.account",
    "signin.password",
    "signin.password.show",
    "signin.method.code",
    "signin.method.token",
    "signin.another",
    "signin.not_now",
    "signin.submit",
]


@pytest.fixture
async def there(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody on Device with a token, whose session has ended."""
    await to_token(person)
    end_session(person)
    person.press("device.create")
    await see_sheet(person)
    yield person


async def test_it_says_what_is_kept_and_whose_it_is(there: Person) -> None:
    said = texts(there.find("signin.sheet"))
    assert any(line.startswith("Kept: Lin family · Living room") for line in said)
    assert "China site" in said
    assert there.words("signin.sentence").startswith("Your choices are kept.")


async def test_the_account_line_and_the_rail_say_so(there: Person) -> None:
    assert "Sign-in ended" in texts(there.wizard.window)
    assert there.find("rail.step_3").accessibleDescription() == "Paused"


async def test_tab_stays_in_the_sheet(there: Person) -> None:
    seen = [focused(there)]
    for _ in range(len(HELD) - 1):
        there.key(Qt.Key.Key_Tab)
        seen.append(focused(there))
    assert sorted(seen) == sorted(HELD)
    there.key(Qt.Key.Key_Tab)
    assert focused(there) == seen[0]
    there.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(there) == seen[-1]


async def test_the_page_below_is_inert(there: Person) -> None:
    window = there.wizard.window
    page = window.stack
    token = there.find("device.token")  # it lies above the sheet, under the veil
    point = token.mapTo(window, token.rect().center())
    assert window.childAt(point) is window.over
    asked = len(there.cloud.requests)
    QTest.mouseClick(window.over, Qt.MouseButton.LeftButton, pos=window.over.mapFrom(window, point))
    there.scan("0cc175b9c0f1b6a831c399e269772661", end=None)
    there.key(Qt.Key.Key_F1)
    there.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert there.wizard.step is Step.DEVICE
    assert there.sees("signin.sheet")
    assert len(there.cloud.requests) == asked
    assert not page.isEnabled()
    assert len(there.words("device.token").replace(" ", "")) == 32
    assert there.words("device.token").replace(" ", "") != "0cc175b9c0f1b6a831c399e269772661"


async def test_escape_is_not_now_and_enter_signs_in(there: Person) -> None:
    there.key(Qt.Key.Key_Escape)
    await there.until_seen("problem.title")
    assert not there.wizard.closed.is_set()
    assert focused(there) == "problem.fix"
    there.enter()
    await see_sheet(there)
    there.type(there.cloud.password)
    there.enter()
    await there.until(lambda: not there.sees("signin.sheet"))
    assert there.wizard.step is Step.DEVICE


async def test_what_is_missing_is_said_in_its_field(there: Person) -> None:
    there.press("signin.submit")
    assert there.find("signin.password").accessibleDescription() == "Enter your password."
    assert there.sees("signin.sheet")


async def test_a_wrong_password_is_said_on_the_sheet(there: Person) -> None:
    there.fill("signin.password", "wrong")
    there.press("signin.submit")
    await there.until(lambda: "not accepted" in there.words("signin.sentence"))
    assert focused(there) == "signin.password"
    assert not there.sees("problem")
    there.fill("signin.password", there.cloud.password)
    there.press("signin.submit")
    await there.until(lambda: not there.sees("signin.sheet"))


async def test_an_account_nobody_knows_is_corrected(there: Person) -> None:
    there.press("signin.another")
    assert there.words("signin.sentence").startswith("Family and room are checked again")
    assert there.words("signin.account") == ""
    assert focused(there) == "signin.account"
    assert not there.sees("signin.another")
    there.fill("signin.account", "nobody@example.com")
    there.fill("signin.password", "whatever")
    there.press("signin.submit")
    await there.until(lambda: "no such account" in there.words("signin.sentence"))
    assert focused(there) == "signin.account"


async def test_a_verification_code_signs_in(there: Person) -> None:
    there.press("signin.method.code")
    assert focused(there) == "signin.code"
    assert there.sees("signin.method.password")
    assert not there.sees("signin.method.code")
    there.press("signin.send_code")
    await there.until(lambda: not there.find("signin.send_code").isEnabled())
    assert there.cloud.asked("AppSendVerificationCode")
    there.fill("signin.code", there.cloud.verification_code)
    there.press("signin.submit")
    await there.until(lambda: not there.sees("signin.sheet"))


async def test_a_code_that_cannot_be_sent_says_so(there: Person) -> None:
    there.press("signin.method.code")
    there.cloud.demand(
        "InvalidParameterValue.SendVerifyCodeTooQuick", action="AppSendVerificationCode"
    )
    there.press("signin.send_code")
    await there.until(lambda: not there.words("signin.sentence").startswith("Your choices"))
    assert there.sees("signin.sheet")


async def test_an_access_token_signs_in(there: Person) -> None:
    there.press("signin.method.token")
    assert not there.sees("signin.account")
    assert not there.sees("signin.another")
    there.fill("signin.access_token", there.cloud.issue_access_token().reveal())
    there.press("signin.submit")
    await there.until(lambda: not there.sees("signin.sheet"))


async def test_not_now_gives_up_a_sign_in_that_hangs(there: Person) -> None:
    there.cloud.demand(hang(), action="AppGetToken")
    there.fill("signin.password", there.cloud.password)
    there.press("signin.submit")
    await there.until(lambda: there.cloud.asked("AppGetToken")[1:])
    assert not there.find("signin.account").isEnabled()
    there.press("signin.submit")
    there.press("signin.not_now")
    await there.until_seen("problem.title")
    assert len(there.cloud.asked("AppGetToken")) == 2


async def test_no_secret_stays_behind(there: Person) -> None:
    there.fill("signin.password", "Harbour-secret")
    there.press("signin.not_now")
    await there.until_seen("problem.fix")
    there.press("problem.fix")
    await see_sheet(there)
    assert there.words("signin.password") == ""


async def test_who_came_by_mail_is_filled_in_by_mail(person: Person) -> None:
    await to_sign_in(person)
    person.fill("signin.account", person.cloud.email)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await to_device_from_place(person)
    end_session(person)
    person.press("device.create")
    await person.until_seen("signin.sheet")
    assert person.words("signin.account") == person.cloud.email
    await sign_in_again(person)
    assert person.cloud.asked("AppGetToken")[1].members["Type"] == "email"


async def test_who_came_by_token_is_asked_for_another_one(person: Person) -> None:
    await to_sign_in(person)
    await ask_whose_token(person)
    await to_device_from_place(person)
    end_session(person)
    person.press("device.create")
    await person.until_seen("signin.access_token")
    assert focused(person) == "signin.access_token"
    person.press("signin.method.password")
    assert person.words("signin.account") == "+86 138 0013 8000"
    await sign_in_again(person)


async def test_one_way_only_offers_no_other(cloud: SimulatedCloud, tmp_path: Path) -> None:
    plain = quick_settings(cloud, tmp_path, app_key="", app_secret=None)
    async with at_work(plain, cloud) as person:
        await person.until_seen("signin.access_token")
        person.fill("signin.access_token", cloud.issue_access_token().reveal())
        person.press("nav.next")
        await to_device_from_place(person)
        end_session(person)
        person.press("device.create")
        await person.until_seen("signin.sheet")
        assert not any(name.startswith("signin.method") for name in person.shown())
        person.fill("signin.access_token", cloud.issue_access_token().reveal())
        person.press("signin.submit")
        await person.until(lambda: not person.sees("signin.sheet"))


@pytest.mark.parametrize("remember", [True, False])
async def test_the_keyring_is_used_as_it_was_wished(
    cloud: SimulatedCloud, tmp_path: Path, *, remember: bool
) -> None:
    keychain = Keychain(use_keyring=False)
    async with at_work(quick_settings(cloud, tmp_path), cloud, keychain) as person:
        await to_sign_in(person)
        if not remember:
            person.press("signin.remember")
        await to_device(person)
        end_session(person)
        person.press("device.create")
        await see_sheet(person)
        await sign_in_again(person)
        await create_token(person)
        kept = await keychain.recall(person.wizard.journey.session.site)
        assert (kept is not None) is remember
        if kept:
            assert kept.session
            assert kept.session.access_token == person.wizard.journey.session.access
            assert kept.login == Login(name=cloud.account)
    assert files_with(tmp_path, cloud.account) == []


async def test_an_aside_stays_open_below(person: Person) -> None:
    person.cloud.device_after = None
    await to_token(person)
    person.press("nav.next")
    await person.until_seen("wait.stage")
    person.press("rail.history")
    await person.until(lambda: person.wizard.aside is not None)
    end_session(person)
    await see_sheet(person)
    assert person.wizard.aside is not None
    await sign_in_again(person)
    assert person.wizard.aside is not None
    person.press("rail.history")
    await person.until_seen("wait.stage")


async def test_history_is_opened_over_the_card(there: Person) -> None:
    there.press("rail.history")
    await there.until(lambda: there.wizard.aside is not None)
    assert not there.sees("signin.sheet")
    there.press("rail.history")
    await there.until_seen("problem.fix")
    there.press("problem.fix")
    await see_sheet(there)
    await sign_in_again(there)


async def test_it_fits_into_a_small_window(person: Person) -> None:
    await to_place(person)
    person.wizard.window.resize(800, 560)
    await person.choose_place()
    end_session(person)
    person.press("device.create")
    await see_sheet(person)
    sheet = person.find("signin.sheet")
    over = person.wizard.window.over
    await person.until(lambda: sheet.geometry().bottom() == over.rect().bottom())
    assert sheet.width() == over.width()
    submit = person.find("signin.submit")
    assert sheet.rect().contains(submit.geometry())
    assert "Kept: your choices" in texts(sheet)


def files_with(folder: Path, text: str) -> list[Path]:
    """The files in which a text stands."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if text.encode() in path.read_bytes()]


def texts(part: QWidget) -> list[str]:
    """What can be read there."""
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]


async def test_closing_over_a_bind_in_doubt_asks_first(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(hang(after=True), action=BIND)
    person.cloud.demand("InvalidParameterValue.InvalidAccessToken", action=LOOK[0])
    person.press("nav.next")
    await see_sheet(person)
    person.wizard.window.close()
    await person.until_seen("question.no")
    assert not person.wizard.closed.is_set()
    person.press("question.no")
    await sign_in_again(person)
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1

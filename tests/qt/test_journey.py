"""Whole journeys through the real window, in each language: by keys, by scanner, to and fro."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from documented import BIND, EIGHT_FIELDS
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.trouble import cut, hang
from fieldbind.settings.model import Language
from fieldbind.steps import Outcome, Step
from wizardry import Person


@pytest.fixture(params=list(Language), ids=lambda language: language.value)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language that Fieldbind speaks."""
    return request.param


async def new_token(person: Person) -> str:
    """A token as a label would carry it; its device reports by itself."""
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    return token.reveal()


async def scan_and_reach_confirm(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    person.scan(await new_token(person))
    person.enter()
    await person.until_seen("confirm.summary")


async def test_a_bind_by_keys_alone(person: Person) -> None:
    await person.until_seen("signin.account")
    person.type(person.cloud.account)
    person.key(Qt.Key.Key_Tab)
    person.type(person.cloud.password)
    person.enter()
    await person.until(lambda: person.wizard.step is Step.PLACE)
    await person.until(lambda: person.wizard.page.is_complete())
    person.enter()
    await person.until_seen("device.token")
    person.type(await new_token(person))
    person.enter()
    await person.until_seen("confirm.summary")
    person.enter()
    await person.until_seen("done.title")
    (bind,) = person.cloud.asked(BIND)
    assert set(bind.members) == EIGHT_FIELDS
    assert all(isinstance(value, str) for value in bind.members.values())


async def test_thirty_devices_a_day_take_a_scan_and_three_keys_each(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.enter()
    for number in range(2, 5):
        await person.until_seen("done.another")
        await person.until(lambda: not person.wizard.is_busy)
        person.enter()
        await person.until_seen("device.token")
        person.scan(await new_token(person))
        person.enter()
        await person.until_seen("confirm.summary")
        person.enter()
        await person.until_seen("done.title")
        assert len(person.cloud.asked(BIND)) == number
    assert person.wizard.answers.receipt is not None
    assert person.wizard.answers.receipt.outcome is Outcome.BOUND


async def test_back_keeps_everything(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    token = await new_token(person)
    person.scan(token)
    person.fill("device.name", "lamp_e27_0412")
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await person.until_seen("place.family")
    await person.until(lambda: person.wizard.page.is_complete())
    person.enter()
    await person.until_seen("device.token")
    assert person.words("device.token").replace(" ", "") == token
    assert person.words("device.name") == "lamp_e27_0412"


async def test_an_answer_cut_after_the_bind_is_one_bind_and_a_success(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.cloud.demand(cut(after=True), action=BIND)
    person.enter()
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1
    assert (receipt := person.wizard.answers.receipt) and receipt.outcome is Outcome.BOUND


async def test_an_answer_cut_before_the_bind_is_sent_once_more(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.cloud.demand(cut(after=False), action=BIND)
    person.enter()
    await person.until_seen("done.title")
    assert [request.carried_out for request in person.cloud.asked(BIND)] == [False, True]


async def test_stop_while_the_bind_is_out_sends_nothing_twice(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.cloud.demand(hang(after=True), action=BIND)
    person.enter()
    await person.until(lambda: person.cloud.asked(BIND))
    assert not person.sees("nav.back")
    assert person.words("nav.cancel") == QCoreApplication.translate("Wizard", "Stop")
    person.press("rail.sign_out")
    assert person.wizard.step is Step.CONFIRM
    person.key(Qt.Key.Key_Escape)
    await person.until_seen("problem.title")
    cause = person.words("problem.cause").lower()
    assert "bound" not in cause
    assert "没有绑定" not in cause
    person.press("problem.fix")
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1


async def test_closing_while_the_bind_is_out_asks_once(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.cloud.demand(hang(after=True), action=BIND)
    person.enter()
    await person.until(lambda: person.cloud.asked(BIND))
    person.wizard.window.close()
    await person.until_seen("question.no")
    assert not person.wizard.closed.is_set()
    person.press("question.yes")
    await person.until(person.wizard.closed.is_set)


async def test_cancel_closes_at_once(person: Person) -> None:
    await person.sign_in()
    person.key(Qt.Key.Key_Escape)
    assert person.wizard.closed.is_set()


async def test_what_nobody_foresaw_is_a_card_and_the_program_goes_on(
    person: Person, caplog: object
) -> None:
    await person.sign_in()
    person.wizard.show_defect(ValueError("a secret"))
    await person.until_seen("problem.title")
    assert "a secret" not in " ".join(person.words(name) for name in person.shown())
    person.press("problem.fix")
    await person.until_seen("place.family")


async def test_signing_out_starts_anew(person: Person) -> None:
    await person.sign_in()
    person.press("rail.sign_out")
    await person.until_seen("signin.account")
    assert person.wizard.answers.account is None
    await person.until(lambda: person.cloud.asked("AppLogoutUser"))


async def test_signing_out_is_told_although_the_window_closes(person: Person) -> None:
    await person.sign_in()
    person.press("rail.sign_out")
    await person.wizard.end()
    (told,) = person.cloud.asked("AppLogoutUser")
    assert told.carried_out


async def test_signing_out_waits_for_no_network(person: Person) -> None:
    await person.sign_in()
    person.cloud.demand(hang(), action="AppLogoutUser")
    person.press("rail.sign_out")
    await person.until(lambda: person.cloud.asked("AppLogoutUser"))
    assert person.sees("signin.account")
    await person.until_seen("problem.title")
    assert (card := person.wizard.problem) and card.fault.code == "SIGN_OUT_UNTOLD"


async def test_who_signs_in_again_is_not_stopped_by_the_former_sign_out(
    person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    await person.sign_in()
    person.cloud.demand(hang(), action="AppLogoutUser")
    person.press("rail.sign_out")
    await person.sign_in()
    await person.until(lambda: "not told" in caplog.text)
    assert person.wizard.problem is None


async def test_no_secret_in_the_title(person: Person) -> None:
    await scan_and_reach_confirm(person)
    titles = {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
    assert titles <= {"Fieldbind", ""}


async def test_a_scan_on_a_page_that_wants_none_changes_nothing(person: Person) -> None:
    await person.sign_in()
    chosen = (person.words("place.family"), person.words("place.room"))
    person.find("place.family").setFocus()
    person.scan("0cc175b9c0f1b6a831c399e269772661")
    assert person.wizard.step is Step.PLACE
    assert person.words("place.search") == ""
    assert (person.words("place.family"), person.words("place.room")) == chosen


async def test_a_scan_on_confirm_binds_nothing(person: Person) -> None:
    await scan_and_reach_confirm(person)
    person.scan('{ "ProductId" : "SIMPROD001", "DeviceName" : "sim_dev_01" }')
    assert person.cloud.asked(BIND) == []
    assert person.wizard.step is Step.CONFIRM


async def test_letters_over_the_lists_search_them(person: Person) -> None:
    await person.sign_in()
    person.find("place.room").setFocus()
    person.type("Zhou")
    assert person.words("place.search") == "Zhou"

"""Progress through the real window: the heartbeat, lost answers, tips, the limit, stopping."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from at_the_wait import ASK, reach_wait, report
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut
from fieldbind.steps import Step
from wizardry import Person, at_work, quick_settings


@pytest.fixture
async def waiting(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody on Progress, whose device takes its time; the tips come after the first second."""
    cloud.device_after = None
    settings = quick_settings(cloud, tmp_path, tip_after=0.9, usual_after=1.9)
    async with at_work(settings, cloud) as person:
        await reach_wait(person)
        await person.until(lambda: person.words("wait.stage") == "Device reports the token")
        yield person


async def test_it_moves_on_by_itself_once_the_device_has_reported(waiting: Person) -> None:
    asked = len(waiting.cloud.asked(ASK))
    await waiting.until(lambda: len(waiting.cloud.asked(ASK)) > asked)
    report(waiting)
    await waiting.until_seen("confirm.summary")
    found = waiting.wizard.answers.report
    assert found is not None
    assert found.device is not None
    assert found.device.name == "lamp_e27_0412"
    assert found.waited > 0


async def test_time_is_told_without_a_percentage(waiting: Person) -> None:
    assert waiting.words("wait.limit") == "we ask at 1:40"
    assert waiting.words("wait.elapsed") == "0:00"
    await waiting.until(lambda: waiting.words("wait.elapsed") == "0:01")
    assert "%" not in waiting.page_words()
    assert waiting.wizard.page.caption() == "Waiting, 0:01"


async def test_lost_answers_are_said_and_survived(waiting: Person) -> None:
    waiting.cloud.demand(cut(after=False), action=ASK, times=None)
    await waiting.until(lambda: "No answer from Tencent Cloud" in waiting.page_words())
    assert waiting.wizard.problem is None
    waiting.cloud.forget_demands()
    await waiting.until(lambda: "No answer" not in waiting.page_words())
    waiting.cloud.demand("InternalError", action=ASK, times=2)
    await waiting.until(lambda: "is in trouble" in waiting.page_words())
    report(waiting)
    await waiting.until_seen("confirm.summary")


async def test_an_answer_lost_at_the_start_is_said_too(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.demand(cut(after=False), action=ASK, times=3)
    async with at_work(quick_settings(cloud, tmp_path, poll_interval=0.2), cloud) as person:
        await reach_wait(person)
        assert person.words("wait.stage") == "Asking about the token"
        await person.until(lambda: "No answer from Tencent Cloud" in person.page_words())
        await person.until_seen("confirm.summary")


async def test_before_the_tips_the_footer_has_no_primary(waiting: Person) -> None:
    assert not waiting.sees("nav.next")
    extend = waiting.find("wait.extend", QAbstractButton)
    waiting.press("wait.extend")
    assert waiting.words("wait.limit") == "we ask at 3:20"
    assert not waiting.wizard.window.footer.isAncestorOf(extend)


async def test_tips_come_and_keep_waiting_becomes_the_primary(waiting: Person) -> None:
    waiting.find("wait.extend").setFocus()
    await waiting.until_seen("wait.tips")
    extend = waiting.find("wait.extend")
    assert waiting.wizard.window.footer.isAncestorOf(extend)
    assert waiting.wizard.window.focusWidget() is not waiting.find("wait.stop")
    waiting.enter()
    assert waiting.words("wait.limit") == "we ask at 3:20"
    await waiting.until(lambda: "Still waiting for the device" in waiting.page_words())


async def test_stop_ends_the_questions_and_keep_waiting_goes_on(waiting: Person) -> None:
    waiting.press("wait.stop")
    await waiting.until(lambda: "Waiting is paused" in waiting.page_words())
    assert waiting.words("wait.stage") == "Waiting is paused"
    assert waiting.wizard.page.caption().startswith("Paused")
    assert not waiting.sees("wait.stop")
    asked = len(waiting.cloud.asked(ASK))
    report(waiting)
    assert waiting.wizard.step is Step.WAIT
    waiting.press("wait.extend")
    await waiting.until_seen("confirm.summary")
    assert len(waiting.cloud.asked(ASK)) == asked + 1


async def test_stop_before_the_first_answer(cloud: SimulatedCloud, tmp_path: Path) -> None:
    cloud.demand(cut(after=False), action=ASK, times=None)
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await reach_wait(person)
        person.press("wait.stop")
        assert person.words("wait.stage") == "Waiting is paused"


async def test_back_ends_the_wait_and_coming_again_goes_on(waiting: Person) -> None:
    await waiting.until(lambda: waiting.words("wait.elapsed") == "0:01")
    waiting.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await waiting.until_seen("device.token")
    asked = len(waiting.cloud.asked(ASK))
    waiting.press("nav.next")
    await waiting.until_seen("wait.stage")
    assert waiting.words("wait.elapsed") >= "0:01"
    await waiting.until(lambda: len(waiting.cloud.asked(ASK)) > asked)


async def test_another_token_is_another_wait(waiting: Person) -> None:
    await waiting.until(lambda: waiting.words("wait.elapsed") == "0:01")
    waiting.press("nav.back")
    await waiting.until_seen("device.token")
    token = await waiting.wizard.journey.create_bind_token(TokenLength.LONG)
    waiting.fill("device.token", token.reveal())
    waiting.press("nav.next")
    await waiting.until_seen("wait.stage")
    assert waiting.words("wait.elapsed") == "0:00"


async def test_at_the_limit_it_asks_and_keep_waiting_counts_on(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path, wait_limit=1.1), cloud) as person:
        await reach_wait(person)
        await person.until_seen("problem.title")
        person.press("problem.details")
        assert person.words("problem.code") == "BIND_WAIT_TIMEOUT"
        report(person)
        person.press("problem.fix")
        await person.until_seen("confirm.summary")
        found = person.wizard.answers.report
        assert found is not None
        assert found.waited > 1.1


@pytest.mark.parametrize(
    "code",
    ["InvalidParameterValue.TokenNotExist", "InvalidParameterValue.TokenIsExpire"],
)
async def test_a_token_that_is_no_use_stops_it_at_once(waiting: Person, code: str) -> None:
    waiting.cloud.demand(code, action=ASK)
    await waiting.until_seen("problem.title")
    asked = len(waiting.cloud.asked(ASK))
    waiting.press("problem.fix")
    await waiting.until_seen("device.token")
    assert len(waiting.cloud.asked(ASK)) == asked


async def test_without_a_token_there_is_nothing_to_wait_for(person: Person) -> None:
    await person.sign_in()
    person.wizard.go(Step.WAIT)
    await person.until_seen("device.token")


async def test_small_and_under_a_banner_fewer_words_are_said(waiting: Person) -> None:
    waiting.wizard.window.resize(800, 560)
    assert waiting.words("wait.stage") == "Device reports in"
    assert "Leave it powered on" in waiting.page_words()
    waiting.wizard.window.show_demo()
    await waiting.until(lambda: "Leave it powered on" not in waiting.page_words())
    waiting.cloud.demand(cut(after=False), action=ASK, times=None)
    await waiting.until(lambda: "No answer. Asking again." in waiting.page_words())

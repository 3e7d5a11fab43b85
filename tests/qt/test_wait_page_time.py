"""Progress as time goes by: the warning before the limit, the usual range, a cloud in need."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from at_the_wait import ASK, PRODUCT, begin_wait, reach_device, reach_wait, remember_waits, report
from cards import focused
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import too_many
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.time_ruler import TimeRuler
from wizardry import Person, at_work, quick_settings


@pytest.fixture
async def waiting(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose limit is 3 s, and who is warned 2 s before it."""
    cloud.device_after = None
    settings = quick_settings(cloud, tmp_path, wait_limit=3.0, warn_before=2.0)
    async with at_work(settings, cloud) as person:
        await reach_wait(person)
        await person.until(lambda: person.words("wait.stage") == "Device reports the token")
        yield person


async def test_before_the_limit_it_warns_and_one_press_extends(waiting: Person) -> None:
    assert waiting.words("wait.limit") == "we ask at 0:03"
    assert not waiting.sees("wait.tips")
    await waiting.until(lambda: waiting.words("wait.limit").startswith("We stop asking in 0:02"))
    assert waiting.words("wait.limit") == "We stop asking in 0:02. Keep waiting?"
    assert waiting.wizard.window.footer.isAncestorOf(waiting.find("wait.extend"))
    waiting.press("wait.extend")
    assert waiting.words("wait.limit") == "we ask at 0:06"
    assert waiting.wizard.problem is None


async def test_the_warning_takes_no_focus_and_comes_anew_for_the_next_limit(
    waiting: Person,
) -> None:
    waiting.find("wait.stop").setFocus()
    for limit in ("0:03", "0:06"):
        await waiting.until(lambda: "We stop asking in" in waiting.words("wait.limit"))
        assert focused(waiting) == "wait.stop"
        waiting.press("wait.extend")
        assert waiting.words("wait.limit") != f"we ask at {limit}"
    assert waiting.words("wait.limit") == "we ask at 0:09"


async def test_without_a_press_it_asks_at_the_limit(waiting: Person) -> None:
    await waiting.until_seen("problem.title")
    waiting.press("problem.details")
    assert waiting.words("problem.code") == "BIND_WAIT_TIMEOUT"


async def test_the_usual_range_is_drawn_where_five_waits_are_known(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.device_after = None
    settings = quick_settings(cloud, tmp_path, usual_after=0.2)
    async with at_work(settings, cloud) as person:
        await reach_device(person)
        await remember_waits(person)
        await begin_wait(person, PRODUCT)
        ruler = ruler_of(person)
        await person.until(lambda: "usually 14 to 36" in ruler.accessibleDescription())
        assert "Waiting for the device" in person.page_words().split("\n")


async def test_longer_than_usual_is_said_where_the_usual_is_known(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await reach_device(person)
        await remember_waits(person, (0.1, 0.2, 0.2, 0.3, 0.4))
        await begin_wait(person, PRODUCT)
        await person.until(lambda: "Still waiting for the device" in person.page_words())
        assert "This is longer than usual." in person.page_words()


@pytest.mark.parametrize("product", ["", PRODUCT])
async def test_four_waits_or_no_product_show_no_usual_range(
    cloud: SimulatedCloud, tmp_path: Path, product: str
) -> None:
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await reach_device(person)
        await remember_waits(person, (1.0,) * (4 if product else 9))
        await begin_wait(person, product)
        await person.until(lambda: person.words("wait.elapsed") == "0:01")
        assert "usually" not in ruler_of(person).accessibleDescription()


@pytest.mark.parametrize("way", ["code", "429"])
async def test_asked_to_slow_down_it_says_when_it_asks_next_and_goes_on(
    cloud: SimulatedCloud, tmp_path: Path, way: str
) -> None:
    trouble = "RequestLimitExceeded" if way == "code" else too_many("2")
    cloud.demand(trouble, action=ASK)
    cloud.device_after = 0.0
    async with at_work(quick_settings(cloud, tmp_path, poll_interval=0.8), cloud) as person:
        await reach_wait(person)
        await person.until(lambda: "asks us to slow down" in person.page_words())
        words = person.page_words()
        assert re.search(
            r"Tencent Cloud asks us to slow down\. Next try at \d\d:\d\d:\d\d\.", words
        )
        assert re.search(r"Slowed down\. Next try at \d\d:\d\d:\d\d", words)
        assert "Tencent Cloud (asks us to slow down)" in line_of(person)
        assert len(cloud.asked(ASK)) == 1
        person.wizard.window.resize(800, 560)
        assert re.search(r"^Next try at \d\d:\d\d:\d\d$", person.page_words(), re.MULTILINE)
        await person.until_seen("confirm.summary")
        assert len(cloud.asked(ASK)) == 2


async def test_elapsed_and_bar_never_go_back_until_the_device_reports(waiting: Person) -> None:
    seen: list[str] = []
    for _ in range(3):
        await waiting.until(lambda: waiting.words("wait.elapsed") not in seen)
        seen.append(waiting.words("wait.elapsed"))
        if len(seen) == 2:
            waiting.press("wait.stop")
            waiting.press("wait.extend")
    assert seen == sorted(seen)
    report(waiting)
    await waiting.until_seen("confirm.summary")


def ruler_of(person: Person) -> TimeRuler:
    """The ruler on the page."""
    return person.wizard.page.findChildren(TimeRuler)[0]


def line_of(person: Person) -> str:
    """The binding line on the page, as it is spoken."""
    line = person.wizard.page.findChildren(BindingLine)[0]
    return line.accessibleDescription()

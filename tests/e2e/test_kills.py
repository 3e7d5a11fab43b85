"""SIGKILL at many points of a bind: nothing is lost or bound twice, and nothing untrue is said.

``dev.py soak kills`` makes all of them; here are those that differ most.
"""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from documented import BIND
from e2e import steps
from e2e.kills import FAMILY, ROOM, Bench, judge, kill_at, sign_in, started_again
from e2e.moments import LOOK, MOMENTS, Moment
from e2e.screen import Screen
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import hang
from left_behind import leaks

CHOSEN = [
    "State 2 on its way",
    "on Confirm",
    "bind received",
    "bind carried out",
    "answer cut, device asked for",
    "second bind carried out",
    "confirmed, list asked for",
]


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """The world of the demo, with devices that report at once."""
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        yield cloud


@pytest.fixture
def bench(fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud) -> Bench:
    """A laptop without a keyring."""
    return Bench(fieldbind, screen, tmp_path, cloud)


def kill_and_go_on(bench: Bench, moment: Moment) -> list[str]:
    """The pages that somebody met afterwards; nothing on them was amiss."""
    kill_at(bench, moment)
    assert leaks(bench.home, bench.secrets) == []
    told = started_again(bench, moment)
    assert moment.card in told.card
    oracle = judge(bench, told.title)
    assert oracle.is_content, oracle
    assert leaks(bench.home, bench.secrets) == []
    return list(told.pages)


@pytest.mark.parametrize("name", CHOSEN)
def test_killed_and_started_once_more(bench: Bench, name: str) -> None:
    kill_and_go_on(bench, MOMENTS[name])
    written = {path.suffix for path in bench.home.rglob("*")}
    assert {".db", ".log"} <= written


def test_killed_once_more_while_it_looks(bench: Bench, cloud: SimulatedCloud) -> None:
    moment = MOMENTS["bind carried out"]
    kill_at(bench, moment)
    cloud.demand(hang(), action=LOOK)
    with bench.start() as desk:
        desk.window.press("resume.continue")
        sign_in(desk.window, cloud)
        desk.window.wait_for(lambda: cloud.asked(LOOK), "the look")
        desk.kill()
    cloud.forget_demands()

    told = started_again(bench, moment)

    oracle = judge(bench, told.title)
    assert oracle.is_content, oracle
    assert len(cloud.asked(BIND)) == 1


def test_killed_on_done_there_is_nothing_left_to_tell(bench: Bench, cloud: SimulatedCloud) -> None:
    with bench.start() as desk:
        steps.sign_in(desk.window, cloud.account, cloud.password)
        steps.choose_place(desk.window, FAMILY, ROOM)
        steps.enter_token(desk.window)
        steps.confirm(desk.window)
        title = desk.window.find("done.title").name
        desk.kill()
    with bench.start() as desk:
        desk.window.find("signin.account")
        assert desk.window.seek("resume.continue") is None
    oracle = judge(bench, title)
    assert oracle.is_content, oracle


def test_where_a_keyring_holds_them_neither_password_nor_label_is_asked_for(bench: Bench) -> None:
    bench = replace(bench, keyring="auto")

    pages = kill_and_go_on(bench, MOMENTS["bind received"])

    assert pages == ["confirm.summary"]
    with bench.start() as desk:
        desk.window.press("rail.sign_out")
        desk.window.find("signin.account")
        desk.close()

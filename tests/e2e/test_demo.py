"""The demo in the installed program: the whole journey, and nothing else can be reached."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from e2e import steps
from e2e.desk import Desk, sit_down
from e2e.screen import Screen

NOT_SET_UP: Mapping[str, str] = {}


def test_from_the_command_line(fieldbind: Path, screen: Screen, tmp_path: Path) -> None:
    with sit_down(fieldbind, screen, tmp_path, NOT_SET_UP, "--demo") as desk:
        play(desk)


def test_from_the_first_page_of_a_program_that_is_not_set_up(
    fieldbind: Path, screen: Screen, tmp_path: Path
) -> None:
    with sit_down(fieldbind, screen, tmp_path, NOT_SET_UP) as desk:
        desk.window.find("signin.access_token")
        desk.window.press("signin.demo")
        play(desk)


@pytest.mark.parametrize("scenario", ["answer-lost", "already-there"])
def test_stories_that_end_well(
    fieldbind: Path, screen: Screen, tmp_path: Path, scenario: str
) -> None:
    with sit_down(fieldbind, screen, tmp_path, NOT_SET_UP, "--demo", scenario) as desk:
        play(desk)


def play(desk: Desk) -> None:
    desk.window.find("demo.badge")
    desk.window.find("signin.account")
    desk.window.press("nav.next")
    steps.choose_place(desk.window, "Lin family", "Living room")
    steps.enter_token(desk.window)
    steps.confirm(desk.window)
    desk.close()

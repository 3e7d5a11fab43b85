"""The installed program in Chinese: words and pictures of the wheel, by setting and by system."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from e2e import steps
from e2e.desk import Desk, sit_down
from e2e.screen import Screen


def play(desk: Desk) -> None:
    desk.window.find("demo.badge")
    assert desk.window.find("nav.next").name == "登录"
    desk.window.press("nav.next")
    steps.choose_place(desk.window, "林家", "客厅")
    steps.enter_token(desk.window)
    steps.confirm(desk.window)
    assert desk.window.find("done.title").name == "已绑定到“客厅”"
    desk.close()


@pytest.mark.parametrize(
    "settings",
    [{"FIELDBIND_LANGUAGE": "zh_CN"}, {"LANGUAGE": "zh_CN:en"}],
    ids=["asked", "system"],
)
def test_the_demo_from_sign_in_to_done(
    fieldbind: Path, screen: Screen, tmp_path: Path, settings: Mapping[str, str]
) -> None:
    with sit_down(fieldbind, screen, tmp_path, settings, "--demo") as desk:
        play(desk)

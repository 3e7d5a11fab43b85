"""Staying signed in: over the desktop's own keyring, from one start to the next."""

from pathlib import Path

from e2e.control import State
from e2e.desk import settings_for, sit_down
from e2e.screen import Screen
from fieldbind.demo.cloud import SimulatedCloud


def test_from_one_start_to_the_next(
    fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud
) -> None:
    settings = settings_for(cloud) | {"FIELDBIND_KEYRING": "auto"}
    with sit_down(fieldbind, screen, tmp_path, settings) as desk:
        desk.window.find("signin.account").write(cloud.account)
        desk.window.find("signin.password").write(cloud.password)
        assert desk.window.find("signin.remember").has(State.CHECKED)
        desk.window.press("nav.next")
        desk.window.find("place.family")
        desk.close()

    with sit_down(fieldbind, screen, tmp_path, settings) as desk:
        desk.window.find("place.family")
        desk.window.press("rail.sign_out")
        desk.window.find("signin.account")
        desk.close()

    assert len(cloud.asked("AppGetToken")) == 1
    assert len(cloud.asked("AppLogoutUser")) == 1
    with sit_down(fieldbind, screen, tmp_path, settings) as desk:
        desk.window.find("signin.account")
        desk.close()

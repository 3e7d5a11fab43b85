"""A second start on the same data brings the first window to the front, and ends."""

from pathlib import Path

from e2e.desk import Desk, settings_for, sit_down
from e2e.screen import Screen
from fieldbind.demo.cloud import SimulatedCloud


def test_a_second_start_ends_at_once(
    desk: Desk, fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud
) -> None:
    desk.window.find("signin.account").write("ann@example.com")

    second = desk.start_again()

    assert second.wait(timeout=15) == 0
    assert desk.window.find("signin.account").text == "ann@example.com"
    desk.close()
    with sit_down(fieldbind, screen, tmp_path, settings_for(cloud)) as later:
        later.window.find("signin.account")
        later.close()

"""A label without a token: one is created and brought to a device in pairing mode."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from documented import BIND
from e2e import steps
from e2e.desk import Desk, settings_for, sit_down
from e2e.pairing import LABEL, in_pairing_mode
from e2e.screen import Screen
from fieldbind.demo.cloud import SimulatedCloud
from left_behind import leaks

WIFI, PASSWORD = "Lin-Home", "geheim-4711-Wi-Fi"


def test_from_a_label_without_a_token_to_done(
    fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud
) -> None:
    with at_a_device(fieldbind, screen, tmp_path, cloud) as desk:
        hand_over(desk, cloud)
        steps.confirm(desk.window)

        (bind,) = [request for request in cloud.asked(BIND) if request.carried_out]
        assert (bind.text("ProductId"), bind.text("DeviceName")) == tuple(LABEL.split("/"))
        desk.close()
        assert_nothing_kept(desk, bind.text("Token"))


def test_a_device_that_cannot_join_says_so_and_takes_the_token_once_more(
    fieldbind: Path, screen: Screen, tmp_path: Path, cloud: SimulatedCloud
) -> None:
    with at_a_device(fieldbind, screen, tmp_path, cloud, "--gives-up", "10,2") as desk:
        hand_over(desk, cloud)
        desk.window.find("problem.fix")

        assert len(cloud.asked("AppCreateDeviceBindToken")) == 1
        assert not cloud.asked(BIND)
        desk.window.press("problem.fix")
        desk.window.find("device.wifi_password")
        desk.close()


@contextmanager
def at_a_device(
    fieldbind: Path, screen: Screen, home: Path, cloud: SimulatedCloud, *manners: str
) -> Generator[Desk, None, None]:
    """The program, with a device in pairing mode beside the laptop that nobody else reports for."""
    cloud.device_after = None
    with (
        in_pairing_mode(fieldbind, screen.environ, cloud, *manners) as address,
        sit_down(
            fieldbind, screen, home, {**settings_for(cloud), "FIELDBIND_HOTSPOT": address}
        ) as desk,
    ):
        yield desk


def hand_over(desk: Desk, cloud: SimulatedCloud) -> None:
    """From Sign in to where the device has the token, or has said why not."""
    steps.sign_in(desk.window, cloud.account, cloud.password)
    steps.choose_place(desk.window)
    desk.window.find("device.token").write(LABEL)
    desk.window.find("device.ssid").write(WIFI)
    desk.window.find("device.wifi_password").write(PASSWORD)
    desk.window.press("nav.next")


def assert_nothing_kept(desk: Desk, token: str) -> None:
    """Neither the password of the Wi-Fi nor the token is in any file."""
    left = [path for path in desk.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in left)
    assert leaks(desk.home, (PASSWORD, token)) == []

"""Closing ends the program at once, cleanly and in silence, wherever it is."""

import signal

from e2e import steps
from e2e.desk import Desk
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import hang


def test_on_the_first_page(desk: Desk) -> None:
    desk.window.find("signin.account")

    desk.close()


def test_while_signing_in(desk: Desk, cloud: SimulatedCloud) -> None:
    cloud.demand(hang(), action="AppGetToken")
    desk.window.find("signin.account").write(cloud.account)
    desk.window.find("signin.password").write(cloud.password)
    desk.window.press("nav.next")
    desk.window.wait_for(lambda: cloud.asked("AppGetToken"), "request")

    desk.close()


def test_while_waiting_for_the_device(desk: Desk, cloud: SimulatedCloud) -> None:
    cloud.device_after = None
    steps.sign_in(desk.window, cloud.account, cloud.password)
    steps.choose_place(desk.window)
    steps.enter_token(desk.window)
    desk.window.find("wait.stage")

    desk.close()


def test_by_the_end_of_the_desktop_session(desk: Desk) -> None:
    desk.window.find("signin.account")
    desk.process.send_signal(signal.SIGTERM)

    assert desk.process.wait(timeout=15) == 0
    assert desk.said == ""

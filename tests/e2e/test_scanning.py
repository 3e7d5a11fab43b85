"""A crew with a wedge scanner: one device after the other, with real keys."""

from e2e import steps
from e2e.desk import Desk
from fieldbind.demo.cloud import SimulatedCloud

BIND = "AppTokenBindDeviceFamily"


def test_from_one_done_to_the_next(desk: Desk, cloud: SimulatedCloud) -> None:
    window, keyboard = desk.window, desk.keyboard
    steps.sign_in(window, cloud.account, cloud.password)
    steps.choose_place(window)
    steps.enter_token(window)
    steps.confirm(window)

    keys = ["Return"] * 3  # the most that may be needed
    keyboard.press(keys.pop())
    window.find("device.token")
    keyboard.scan("LAMP13")
    window.wait_for(lambda: window.find("device.token").text == "LAMP13", "the scan in the field")
    keyboard.press(keys.pop())
    window.find("confirm.summary")
    keyboard.press(keys.pop())
    window.wait_for(lambda: len(cloud.asked(BIND)) == 2, "the second bind")
    window.find("done.title")

    first, second = cloud.asked(BIND)
    assert (first.text("Token"), second.text("Token")) == ("LAMP12", "LAMP13")
    assert second.text("FamilyId") == first.text("FamilyId")
    assert second.text("RoomId") == first.text("RoomId")
    assert second.carried_out
    desk.close()


def test_the_return_of_a_scan_presses_nothing(desk: Desk, cloud: SimulatedCloud) -> None:
    window = desk.window
    steps.sign_in(window, cloud.account, cloud.password)
    steps.choose_place(window)
    window.find("device.token")

    desk.keyboard.scan("LAMP12")

    window.wait_for(lambda: window.find("device.token").text == "LAMP12", "the scan in the field")
    assert not cloud.asked("AppGetDeviceBindTokenState")
    desk.keyboard.press("Return")
    window.find("confirm.summary")
    assert not cloud.asked(BIND)
    desk.close()

"""The whole journey in words twice as large, and in another language from its first page on."""

from documented import BIND
from e2e import steps
from e2e.desk import Desk
from e2e.hand import Hand
from e2e.steps import TOKEN
from fieldbind.demo.cloud import SimulatedCloud


def test_by_accessibility_tree_in_chinese(desk: Desk, cloud: SimulatedCloud) -> None:
    desk.window.find("signin.account").write(cloud.account)
    desk.window.press("rail.settings")
    desk.window.press("settings.text_size.200")
    desk.window.press("settings.language.zh_CN")
    desk.window.press("nav.back")
    assert desk.window.find("nav.next").name == "登录"
    assert desk.window.find("signin.account").text == cloud.account

    desk.window.find("signin.password").write(cloud.password)
    desk.window.press("nav.next")
    steps.choose_place(desk.window)
    steps.enter_token(desk.window)
    steps.confirm(desk.window)

    (bind,) = cloud.asked(BIND)
    assert (bind.carried_out, bind.text("Token")) == (True, TOKEN)
    desk.close()


def test_by_keyboard_alone(desk: Desk, cloud: SimulatedCloud) -> None:
    hand = Hand(desk.window, desk.keyboard)
    hand.go_to("rail.settings")
    hand.press("space")
    hand.go_to("settings.text_size.100")
    hand.press("Right", "Right", "Right")
    hand.go_to("nav.back")
    hand.press("Return")
    steps.bind_by_keys(hand, cloud.account, cloud.password)

    (bind,) = cloud.asked(BIND)
    assert (bind.carried_out, bind.text("Token")) == (True, TOKEN)
    desk.close()

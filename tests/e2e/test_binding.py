"""The whole journey through the installed program, driven from outside."""

import pytest

from documented import BIND, EIGHT_FIELDS
from e2e import steps
from e2e.desk import Desk
from e2e.hand import Hand
from e2e.steps import FAMILY, ROOM, TOKEN
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.exchange.envelope import Shape
from fieldbind.demo.exchange.record import Request
from fieldbind.demo.trouble import cut
from left_behind import leaks


@pytest.mark.parametrize("shape", Shape)
def test_by_accessibility_tree(desk: Desk, cloud: SimulatedCloud, shape: Shape) -> None:
    cloud.shape = shape

    bind_by_tree(desk, cloud)

    assert_one_true_bind(cloud)
    desk.close()


def test_by_keyboard_alone(desk: Desk, cloud: SimulatedCloud) -> None:
    steps.bind_by_keys(Hand(desk.window, desk.keyboard), cloud.account, cloud.password)

    assert_one_true_bind(cloud)
    desk.close()


def test_an_answer_cut_after_the_bind_was_carried_out(desk: Desk, cloud: SimulatedCloud) -> None:
    cloud.demand(cut(after=True), action=BIND)

    bind_by_tree(desk, cloud)

    assert_one_true_bind(cloud)
    desk.close()


def test_an_answer_cut_before_the_bind_was_carried_out(desk: Desk, cloud: SimulatedCloud) -> None:
    cloud.demand(cut(after=False), action=BIND)

    bind_by_tree(desk, cloud)

    first, second = cloud.asked(BIND)
    assert (first.carried_out, second.carried_out) == (False, True)
    assert set(first.members) == set(second.members) == EIGHT_FIELDS
    desk.close()


def test_no_secret_is_left_behind(desk: Desk, cloud: SimulatedCloud) -> None:
    bind_by_tree(desk, cloud)
    desk.close()

    (bind,) = cloud.asked(BIND)
    secrets = (cloud.password, cloud.app_secret, bind.text("AccessToken"), TOKEN)
    left = [path for path in desk.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in left)
    assert leaks(desk.home, secrets) == []


def bind_by_tree(desk: Desk, cloud: SimulatedCloud) -> None:
    steps.sign_in(desk.window, cloud.account, cloud.password)
    steps.choose_place(desk.window)
    steps.enter_token(desk.window)
    steps.confirm(desk.window)


def assert_one_true_bind(cloud: SimulatedCloud) -> None:
    (login,) = cloud.asked("AppGetToken")
    assert login.carried_out
    (bind,) = cloud.asked(BIND)
    assert bind.carried_out
    assert set(bind.members) == EIGHT_FIELDS
    assert all(isinstance(value, str) and value for value in bind.members.values())
    assert bind.text("Token") == TOKEN
    assert (bind.text("ProductId"), bind.text("DeviceName")) == ("LAEG4YJE1A", "lamp_e27_0512")
    assert place_of(cloud, bind) == (FAMILY, ROOM)


def place_of(cloud: SimulatedCloud, bind: Request) -> tuple[str, str]:
    home = cloud.world.homes[bind.text("FamilyId")]
    return home.name, home.rooms[bind.text("RoomId")].name

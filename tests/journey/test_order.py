"""What counts as one bind, and what a bind that was carried out settles."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldbind.cloud.models import Account, BindToken, Device, Family, Room
from fieldbind.journey import columns
from fieldbind.journey.order import BindOrder
from fieldbind.steps import Answers, Report

LAMP = Device("LAEG4YJE1A", "lamp_e27_0412")
HOME = Family(id="f_1", name="Lin family")
ANSWERS = Answers(
    account=Account(id="u_1"),
    family=HOME,
    room=Room(id="r_1", name="Hall"),
    token=BindToken("0cc175b9c0f1b6a831c399e269772661"),
    report=Report(device=LAMP, at=datetime(2026, 11, 23, tzinfo=UTC), waited=1.0),
)
ORDER = BindOrder.of("u_1", ANSWERS)


@pytest.mark.parametrize(
    ("other", "is_same", "leads_to"),
    [
        (ORDER, True, True),
        (replace(ORDER, family=Family(id=HOME.id, name="•••")), True, True),
        (replace(ORDER, room=Room(id="r_1", name="•••")), True, True),
        (replace(ORDER, job_id="another"), True, True),
        (replace(ORDER, room=Room(id="r_2", name="Hall")), False, True),
        (replace(ORDER, token=BindToken("f" * 32)), False, True),
        (replace(ORDER, family=Family(id="f_2", name=HOME.name)), False, False),
        (replace(ORDER, device=Device(LAMP.product_id, "lamp_e27_0413")), False, False),
        (replace(ORDER, user_id="u_2"), False, False),
    ],
)
def test_what_is_one_bind(other: BindOrder, *, is_same: bool, leads_to: bool) -> None:
    assert (ORDER.is_same(other), ORDER.leads_to(other)) == (is_same, leads_to)


@pytest.mark.parametrize(
    ("wanted", "leads_to"),
    [
        (replace(ANSWERS, family=Family(id=HOME.id, name="•••"), room=None, token=None), True),
        (replace(ANSWERS, account=Account(id="u_1", nick_name="Wei")), True),
        (replace(ANSWERS, account=Account(id="u_2")), False),
        (replace(ANSWERS, family=Family(id="f_2", name=HOME.name)), False),
        (replace(ANSWERS, report=None), False),
    ],
)
def test_what_a_bind_that_was_sent_settles(wanted: Answers, *, leads_to: bool) -> None:
    assert columns.leads_to(ANSWERS, wanted) is leads_to


@pytest.mark.parametrize(
    ("other", "is_told"),
    [
        (replace(ANSWERS, family=Family(id=HOME.id, name="•••")), True),
        (replace(ANSWERS, room=Room(id="r_1", name="•••")), True),
        (replace(ANSWERS, account=Account(id="u_1", nick_name="Wei")), True),
        (replace(ANSWERS, account=Account(id="u_2")), False),
        (replace(ANSWERS, account=None), False),
        (replace(ANSWERS, family=Family(id="f_2", name=HOME.name)), False),
        (replace(ANSWERS, room=Room(id="r_2", name="Hall")), False),
        (replace(ANSWERS, token=BindToken("f" * 32)), False),
        (replace(ANSWERS, report=None), False),
    ],
)
def test_what_has_to_be_written_down_anew(other: Answers, *, is_told: bool) -> None:
    assert (columns.told(ANSWERS) == columns.told(other)) is is_told

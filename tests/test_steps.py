"""The order of the wizard, as a table."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldbind.cloud.models import (
    DEFAULT_ROOM,
    Account,
    BindToken,
    Device,
    Family,
)
from fieldbind.steps import (
    Answers,
    Outcome,
    Receipt,
    Report,
    Step,
    first_step,
    step_after,
    step_before,
)

ACCOUNT = Account(id="u1", nick_name="Lin Wei")
FAMILY = Family(id="f1", name="Lin family")
LAMP = Device("LAEG4YJE1A", "lamp_e27_0412")
OTHER = Device("LAEG4YJE1A", "lamp_e27_0421")
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)

NOTHING = Answers()
SIGNED_IN = replace(NOTHING, account=ACCOUNT)
PLACED = replace(SIGNED_IN, family=FAMILY, room=DEFAULT_ROOM)
WITH_TOKEN = replace(PLACED, token=BindToken("0cc175b9c0f1b6a831c399e269772661"))
REPORTED = replace(WITH_TOKEN, report=Report(device=LAMP, at=NOW, waited=26.0))
BOUND = replace(
    REPORTED,
    receipt=Receipt(
        outcome=Outcome.BOUND,
        device=LAMP,
        family=FAMILY,
        room=DEFAULT_ROOM,
        chosen_room=DEFAULT_ROOM,
        entry=None,
        request_id="r",
        bound_at=NOW,
        sent_here=True,
    ),
)


@pytest.mark.parametrize(
    ("step", "answers", "following"),
    [
        (Step.SIGN_IN, SIGNED_IN, Step.PLACE),
        (Step.PLACE, PLACED, Step.DEVICE),
        (Step.DEVICE, WITH_TOKEN, Step.WAIT),
        (Step.WAIT, REPORTED, Step.CONFIRM),
        (Step.CONFIRM, BOUND, Step.DONE),
        (Step.SIGN_IN, WITH_TOKEN, Step.WAIT),
        (Step.SIGN_IN, REPORTED, Step.CONFIRM),
        (Step.PLACE, REPORTED, Step.CONFIRM),
        (Step.DEVICE, REPORTED, Step.CONFIRM),
        (Step.DONE, BOUND, Step.DONE),
        (Step.DONE, PLACED, Step.DEVICE),
    ],
)
def test_the_step_after(step: Step, answers: Answers, following: Step) -> None:
    assert step_after(step, answers) is following


@pytest.mark.parametrize(
    ("step", "before"),
    [
        (Step.SIGN_IN, None),
        (Step.PLACE, Step.SIGN_IN),
        (Step.DEVICE, Step.PLACE),
        (Step.WAIT, Step.DEVICE),
        (Step.CONFIRM, Step.DEVICE),
        (Step.DONE, None),
    ],
)
def test_the_step_before(step: Step, before: Step | None) -> None:
    assert step_before(step) is before


def test_a_kept_session_skips_sign_in() -> None:
    assert first_step(NOTHING) is Step.SIGN_IN
    assert first_step(SIGNED_IN) is Step.PLACE


@pytest.mark.parametrize(
    ("product_id", "name", "reported", "device", "disagrees"),
    [
        ("", "", None, None, False),
        ("", "", LAMP, LAMP, False),
        (LAMP.product_id, LAMP.name, None, LAMP, False),
        (LAMP.product_id, LAMP.name, LAMP, LAMP, False),
        (LAMP.product_id, "", LAMP, LAMP, False),
        ("", LAMP.name, LAMP, LAMP, False),
        (LAMP.product_id, "", None, None, False),
        (LAMP.product_id, OTHER.name, LAMP, None, True),
        ("", OTHER.name, LAMP, None, True),
        ("PLG2H7KQ0B", "", LAMP, None, True),
    ],
)
def test_label_and_device(
    product_id: str, name: str, reported: Device | None, device: Device | None, disagrees: bool
) -> None:
    answers = replace(
        WITH_TOKEN,
        product_id=product_id,
        device_name=name,
        report=Report(device=reported, at=NOW, waited=1.0),
    )
    assert answers.device == device
    assert answers.disagrees is disagrees


def test_a_settled_difference_is_what_the_person_said() -> None:
    answers = replace(REPORTED, product_id=OTHER.product_id, device_name=OTHER.name, settled=True)
    assert answers.device == OTHER
    assert not answers.disagrees


def test_nothing_secret_in_what_answers_say_of_themselves() -> None:
    assert "0cc175b9" not in repr(BOUND)

"""What an earlier run has written down, as the journey goes on from it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Account, BindToken, Device
from fieldbind.journey import earlier
from fieldbind.ledger.model import Job, Stage
from fieldbind.steps import Outcome

LAMP = Device("LAEG4YJE1A", "lamp_e27_0412")
ACCOUNT, TOKEN = Account(id="u_1"), BindToken("0cc175b9c0f1b6a831c399e269772661")
BEGAN = datetime(2026, 11, 23, 8, tzinfo=UTC)
BOUND = datetime(2026, 11, 23, 9, tzinfo=UTC)
JOB = Job(
    id="00000000-0000-4000-8000-000000000001",
    laptop="laptop",
    site="china",
    user_id=ACCOUNT.id,
    account="Lin Wei",
    stage=Stage.WAITING,
    began_at=BEGAN,
    changed_at=BEGAN,
    family_id="f_1",
    family="Lin family",
    product_id=LAMP.product_id,
    device_name=LAMP.name,
)


@pytest.mark.parametrize("stage", Stage)
def test_a_token_that_was_only_made_is_not_gone_on_with(stage: Stage) -> None:
    answers = earlier.answers_of(replace(JOB, stage=stage), ACCOUNT, TOKEN)
    is_made = stage is Stage.MADE
    assert (answers.token, answers.made) == ((None, TOKEN) if is_made else (TOKEN, None))
    assert (answers.account, answers.device, answers.job_id) == (ACCOUNT, LAMP, JOB.id)
    assert answers.room and answers.room.id == DEFAULT_ROOM_ID


@pytest.mark.parametrize("missing", ["product_id", "device_name"])
def test_a_device_has_both_its_names_or_is_none(missing: str) -> None:
    assert earlier.device_of(JOB) == LAMP
    assert earlier.device_of(replace(JOB, **{missing: ""})) is None


@pytest.mark.parametrize(
    ("stage", "bound_at", "sent_here", "is_ours", "undo_sent"),
    [
        (Stage.SENT, None, False, True, False),
        (Stage.SENT, BOUND, False, False, False),
        (Stage.SENT, BOUND, True, True, False),
        (Stage.BOUND, BOUND, True, True, False),
        (Stage.ALREADY_THERE, BOUND, False, False, False),
        (Stage.UNDO_SENT, BOUND, True, True, True),
    ],
)
def test_whose_bind_it_was(
    stage: Stage, bound_at: datetime | None, *, sent_here: bool, is_ours: bool, undo_sent: bool
) -> None:
    job = replace(JOB, stage=stage, bound_at=bound_at, sent_here=sent_here)
    receipt = earlier.receipt_of(job, LAMP)
    assert receipt.outcome is (Outcome.BOUND if is_ours else Outcome.ALREADY_THERE)
    assert (receipt.sent_here, receipt.undo_sent) == (is_ours, undo_sent)
    assert receipt.bound_at == (bound_at or BEGAN)

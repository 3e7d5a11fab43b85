"""Jobs as a ledger would hold them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from fieldbind.ledger.model import Entry, Job, Stage, What

MORNING = datetime(2026, 5, 28, 6, 32, 31, tzinfo=UTC)
LAMP_JOB = Job(
    id="6f1c9a52-0e7b-4d7e-8a55-1f6f0d6a9b11",
    laptop="f3b1d7aa",
    site="china",
    user_id="u_1001",
    account="Lin Wei",
    family_id="f_21",
    family="Lin family",
    room_id="r_7",
    room="Living room",
    product_id="LAEG4YJE1A",
    device_name="lamp_e27_0412",
    product_name="Lamp E27",
    alias="Lamp 4",
    stage=Stage.BOUND,
    began_at=MORNING,
    changed_at=MORNING + timedelta(seconds=40),
    waited=12.5,
    request_id="0c7a51e2-9b4d-4f0e-a1d6-3e58c2b7f914",
    bound_at=MORNING + timedelta(seconds=30),
    read_at=MORNING + timedelta(seconds=40),
    online=True,
    read_room_id="r_7",
    read_room="Living room",
    sent_here=True,
)


def job(number: int = 1, **changes: Any) -> Job:
    """A bound lamp; each number is another job about another lamp, a minute after the last."""
    later = timedelta(minutes=number)
    numbered = replace(
        LAMP_JOB,
        id=f"6f1c9a52-0e7b-4d7e-8a55-{number:012x}",
        device_name=f"lamp_e27_{number:04}",
        alias=f"Lamp {number}",
        began_at=MORNING + later,
        changed_at=MORNING + later,
        bound_at=MORNING + later,
        read_at=MORNING + later,
    )
    return replace(numbered, **changes)


def entries(of: Job, **changes: Any) -> list[Entry]:
    """A bind sent and answered."""
    sent = Entry(job_id=of.id, at=of.began_at, what=What.BIND_SENT, request_id=of.request_id)
    answered = replace(sent, at=of.changed_at, what=What.BIND_ANSWERED)
    return [sent, replace(answered, **changes)]

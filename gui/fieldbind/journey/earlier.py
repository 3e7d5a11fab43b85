"""Jobs that were written down earlier, as the journey needs them to go on."""

from fieldbind.cloud.models import (
    DEFAULT_ROOM_ID,
    Account,
    BindToken,
    Device,
    Family,
    Room,
)
from fieldbind.ledger.model import Job, Stage
from fieldbind.steps import Answers, Outcome, Receipt


def answers_of(job: Job, account: Account | None, token: BindToken | None) -> Answers:
    """What was answered when the job was interrupted, for the account that is signed in now."""
    family, room = place_of(job)
    is_made = job.stage is Stage.MADE
    return Answers(
        account=account,
        family=family,
        room=room,
        token=None if is_made else token,
        made=token if is_made else None,
        product_id=job.product_id,
        device_name=job.device_name,
        job_id=job.id,
    )


def place_of(job: Job) -> tuple[Family, Room]:
    """The family and the room it was meant for, by the names that were written down."""
    room = Room(id=job.room_id or DEFAULT_ROOM_ID, name=job.room)
    return Family(id=job.family_id, name=job.family), room


def device_of(job: Job) -> Device | None:
    """The device, None while nobody has named it."""
    if job.product_id and job.device_name:
        return Device(job.product_id, job.device_name)
    return None


def receipt_of(job: Job, device: Device) -> Receipt:
    """The receipt of a job whose device is or was there; what holds now has to be read back."""
    family, room = place_of(job)
    undo_sent = job.stage is Stage.UNDO_SENT
    is_ours = job.sent_here or (job.stage is Stage.SENT and not job.is_answered)
    return Receipt(
        job_id=job.id,
        outcome=Outcome.BOUND if is_ours else Outcome.ALREADY_THERE,
        device=device,
        family=family,
        room=room,
        chosen_room=room,
        entry=None,
        request_id=job.request_id,
        bound_at=job.bound_at or job.changed_at,
        sent_here=is_ours,
        undo_sent=undo_sent,
    )

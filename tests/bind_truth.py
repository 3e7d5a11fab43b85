"""What must hold of jobs, binds and claims at any moment, by the simulated cloud's own record."""

from collections.abc import Sequence
from dataclasses import dataclass

from bad_luck import BIND, LOOKS
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.exchange.record import Request
from fieldbind.faults import Fault
from fieldbind.ledger.model import Job, Stage
from fieldbind.steps import Answers, Receipt

_REPEATABLE = (
    "InvalidParameterValue.ReadTokenInfoError",
    "InvalidParameterValue.FamilyDeviceCountReadError",
)


@dataclass(frozen=True, slots=True)
class Written:
    """A job as it stands in the ledger, and the request ids it was sent under."""

    job: Job
    sent: frozenset[str]


def binds_of(cloud: SimulatedCloud, written: Written) -> list[Request]:
    """The binds of a job that took effect."""
    return [
        bind
        for bind in cloud.asked(BIND)
        if bind.carried_out and bind.text("RequestId") in written.sent
    ]


def check_ledger(cloud: SimulatedCloud, jobs: Sequence[Written]) -> None:
    """Every bind is a job's, none was carried out twice, and nothing is written that is not so."""
    known = {request_id for written in jobs for request_id in written.sent}
    for bind in cloud.asked(BIND):
        assert bind.text("RequestId") in known, "a bind left that is not written down"
    for written in jobs:
        job, carried_out = written.job, binds_of(cloud, written)
        assert len(carried_out) <= 1, f"bound {len(carried_out)} times for one job"
        if job.stage in (Stage.MADE, Stage.WAITING, Stage.NOT_BOUND, Stage.DROPPED):
            assert not carried_out or job.stage is Stage.DROPPED, f"{job.stage}, but it is bound"
        if job.stage is Stage.REPORTED:
            assert not carried_out, f"refused with {job.code}, but it is bound"
        if job.stage is Stage.BOUND and job.sent_here:
            assert carried_out, "written down as bound by this laptop, but it never was"


def check_sends(sends: Sequence[Request]) -> None:
    """Between two binds of one press the cloud was asked where the device is, or said: again."""
    last: Request | None = None
    has_looked = False
    for request in sends:
        if request.action == BIND:
            assert last is None or has_looked or last.answered in _REPEATABLE, "sent twice"
            last, has_looked = request, False
        has_looked = has_looked or request.action in LOOKS


def check_receipt(cloud: SimulatedCloud, receipt: Receipt, job: Job | None) -> None:
    """What Done says, and the ledger with it, is what the cloud holds."""
    with cloud.changing() as world:
        unit = world.find_in(receipt.family.id, receipt.device)
        room_id = unit.room_id if unit else ""
    assert job is not None, "a receipt without a job"
    assert (job.device_name, job.family_id) == (receipt.device.name, receipt.family.id)
    if receipt.read_at is None:
        assert room_id, "said to be bound, but it is not there"
    elif receipt.entry:
        assert room_id == receipt.room.id == job.read_room_id, "said to be in another room"
    else:
        assert not room_id, "said to be gone, but it is there"


def check_refusal(cloud: SimulatedCloud, fault: Fault, answers: Answers) -> None:
    """Where nothing was bound by a press, nothing is there by it.

    The same token may have led the same device into another family, for another job; and into
    this one, from which somebody has taken it since.
    """
    if fault.action != BIND or fault.may_have_happened:
        return
    device, token, family = answers.device, answers.token, answers.family
    assert device and token and family
    sent = (device.name, token.reveal(), family.id)
    with cloud.changing() as world:
        is_there = world.find_in(family.id, device) is not None
    for bind in cloud.asked(BIND):
        is_it = tuple(map(bind.text, ("DeviceName", "Token", "FamilyId"))) == sent
        assert not (is_there and is_it and bind.carried_out), (
            f"{fault.code}: nothing was bound, but it was"
        )

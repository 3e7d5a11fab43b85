"""Which jobs go on a hand-over sheet, and under which room."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldbind.cloud.models import Room
from fieldbind.ledger.model import Job, Stage
from fieldbind.qt.history.naming import room_now

_IN_A_FAMILY = (Stage.BOUND, Stage.ALREADY_THERE)
_TELLING = (*_IN_A_FAMILY, Stage.UNDO_SENT, Stage.UNDONE)


@dataclass(frozen=True, slots=True)
class RoomPart:
    """A room with the last job of each device in it."""

    room: Room
    jobs: tuple[Job, ...]


def rooms_of(jobs: Sequence[Job], family_id: str) -> list[RoomPart]:
    """The rooms of a family that have devices, in the order the first of them was bound.

    A device counts once, as its newest job left it: undone, or bound into another family since, it
    is not there any more. The default room comes last.

    Args:
        jobs: in any order, of any families; those that came to nothing say nothing.
        family_id: whose sheet it is.
    """
    newest: dict[tuple[str, str, str], Job] = {}
    for job in sorted(jobs, key=_age):
        if job.stage in _TELLING:
            newest[job.site, job.product_id, job.device_name] = job
    there = [
        job
        for job in newest.values()
        if job.stage in _IN_A_FAMILY and not job.is_gone and job.family_id == family_id
    ]
    found: dict[str, list[Job]] = {}
    for job in sorted(there, key=lambda job: job.bound_at or job.began_at):
        found.setdefault(room_now(job).id, []).append(job)
    # What was read last knows the name that the room has now.
    parts = [RoomPart(room_now(max(those, key=_age)), tuple(those)) for those in found.values()]
    return sorted(parts, key=lambda part: part.room.is_default)


def _age(job: Job) -> tuple[object, object]:
    return job.bound_at or job.began_at, job.changed_at

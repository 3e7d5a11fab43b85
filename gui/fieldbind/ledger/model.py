"""What the ledger knows: jobs, how far each one is, and what happened to it step by step."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypedDict


class Stage(Enum):
    """How far a job is."""

    MADE = "made"  # its token was created here, and nobody has gone on with it
    WAITING = "waiting"
    REPORTED = "reported"
    SENT = "sent"  # a bind left, and nobody has seen its answer yet
    BOUND = "bound"
    ALREADY_THERE = "already_there"
    NOT_BOUND = "not_bound"
    UNDO_SENT = "undo_sent"  # an undo left, and nobody has seen its answer yet
    UNDONE = "undone"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether the job can be gone on with."""
        return self in OPEN_STAGES


OPEN_STAGES = (Stage.MADE, Stage.WAITING, Stage.REPORTED, Stage.SENT)


class Standing(Enum):
    """How far a job is as people are told it: an open one also by what its bind was answered."""

    MADE = "made"
    WAITING = "waiting"
    REPORTED = "reported"
    REFUSED = "refused"  # a bind was sent and did nothing; it can be sent once more
    UNANSWERED = "sent"
    CONFIRMED = "confirmed"  # the cloud has said that the device is there, and nobody saw it yet
    BOUND = "bound"
    ALREADY_THERE = "already_there"
    GONE = "gone"  # it was bound or there, and is not listed any more
    NOT_BOUND = "not_bound"
    UNDO_UNANSWERED = "undo_sent"
    UNDONE = "undone"
    DROPPED = "dropped"


class What(Enum):
    """What happened to a job. An entry of an answer that has a code is a refusal."""

    BEGUN = "begun"
    CHANGED = "changed"
    HANDED_OVER = "handed_over"  # the device has acknowledged the token
    REPORTED = "reported"
    BIND_SENT = "bind_sent"
    BIND_ANSWERED = "bind_answered"
    READ_BACK = "read_back"
    SEEN = "seen"
    RENAME_SENT = "rename_sent"
    RENAMED = "renamed"
    MOVE_SENT = "move_sent"
    MOVED = "moved"
    UNDO_SENT = "undo_sent"
    UNDONE = "undone"
    RESUMED = "resumed"
    DROPPED = "dropped"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One device on its way into a family, and what became of it.

    Args:
        id: a uuid4 as text.
        laptop: whose ledger began it.
        site: ``Site.value``.
        account: the account's nickname, masked.
        family: its name; phone numbers are masked in it, as in every name that people gave.
        room: the room's name; empty for the default room, and where none is chosen.
        alias: the name people gave the device, as read last.
        waited: seconds from the token to the device's report.
        request_id: of the bind that was sent or answered last.
        code: of the last refusal; empty once a later bind was sent.
        bound_at: when the cloud said yes, or was first seen to hold the device.
        read_at: when the device was last looked for where it was bound.
        online: whether it was on line then, None where nobody asked.
        read_room: where it was then.
        sent_here: whether this job's own bind put it there.
    """

    id: str
    laptop: str
    site: str
    user_id: str
    account: str = ""
    family_id: str = ""
    family: str = ""
    room_id: str = ""
    room: str = ""
    product_id: str = ""
    device_name: str = ""
    product_name: str = ""
    alias: str = ""
    stage: Stage = Stage.WAITING
    began_at: datetime
    changed_at: datetime
    waited: float | None = None
    request_id: str = ""
    code: str = ""
    bound_at: datetime | None = None
    read_at: datetime | None = None
    online: bool | None = None
    read_room_id: str = ""
    read_room: str = ""
    sent_here: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether the cloud has said that the device is there, even if nobody saw that yet."""
        return self.bound_at is not None

    @property
    def is_gone(self) -> bool:
        """Whether the last read-back did not find the device where it was bound."""
        is_bound = self.stage in (Stage.BOUND, Stage.ALREADY_THERE)
        return is_bound and self.read_at is not None and not self.read_room_id

    @property
    def standing(self) -> Standing:
        """How far it is as people are told it."""
        if self.stage is Stage.SENT and self.is_answered:
            return Standing.CONFIRMED
        if self.stage is Stage.REPORTED and self.code:
            return Standing.REFUSED
        if self.is_gone:
            return Standing.GONE
        return Standing(self.stage.value)


class Changes(TypedDict, total=False):
    """The columns of a job that a step may change; its request id and code come with the step."""

    family_id: str
    family: str
    room_id: str
    room: str
    product_id: str
    device_name: str
    product_name: str
    alias: str
    stage: Stage
    waited: float | None
    bound_at: datetime | None
    read_at: datetime | None
    online: bool | None
    read_room_id: str
    read_room: str
    sent_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One step of a job."""

    job_id: str
    at: datetime
    what: What
    request_id: str = ""
    code: str = ""


class OutcomeGroup(Enum):
    """How a person tells jobs apart by what became of them."""

    ALL = "all"
    BOUND = "bound"
    NOT_BOUND = "not_bound"

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that belong to it."""
        return _STAGES_OF[self]


_STAGES_OF = {
    OutcomeGroup.ALL: tuple(Stage),
    OutcomeGroup.BOUND: (Stage.BOUND, Stage.ALREADY_THERE, Stage.UNDO_SENT),
    OutcomeGroup.NOT_BOUND: (Stage.NOT_BOUND, Stage.UNDONE, Stage.DROPPED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which jobs are asked for; what is left empty excludes nothing.

    Args:
        text: part of a device's name or product, of a family's name or of the job's last request
            id, or any request id of the job in full; letter case does not count.
        day_from: jobs that began then or later; aware, say the local midnight of a day.
        day_until: jobs that began before; aware, say the local midnight after a day.
        family: a family's id.
    """

    text: str = ""
    day_from: datetime | None = None
    day_until: datetime | None = None
    family: str = ""
    outcome: OutcomeGroup = OutcomeGroup.ALL

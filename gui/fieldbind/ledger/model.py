"""A job as it is written down, and what happened to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Stage(Enum):
    """How far a job is known to be."""

    WAITING = "waiting"
    REPORTED = "reported"
    SENT = "sent"
    BOUND = "bound"
    ALREADY_THERE = "already_there"
    NOT_BOUND = "not_bound"
    UNDONE = "undone"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether its end is not known: no device yet, no bind yet, or no answer to it."""
        return self in (Stage.WAITING, Stage.REPORTED, Stage.SENT)


class What(Enum):
    """A step of a job; those that end in ``SENT`` are written before anything leaves."""

    BEGUN = "begun"
    CHANGED = "changed"
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
    """One device on its way into one family.

    Times are aware. ``account`` is the nickname with its digits masked. ``room`` is empty for the
    default room. ``waited`` is in seconds. ``code`` is the last refusal. ``read_*`` is what the
    last read-back showed; ``sent_here`` is true only if a bind of this laptop was carried out.
    """

    id: str
    laptop: str
    site: str
    user_id: str
    account: str = ""
    family_id: str
    family: str
    room_id: str
    room: str
    product_id: str = ""
    device_name: str = ""
    product_name: str = ""
    alias: str = ""
    stage: Stage
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One step of a job."""

    job_id: str
    at: datetime
    what: What
    request_id: str = ""
    code: str = ""

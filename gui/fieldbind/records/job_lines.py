"""Jobs of the ledger as lines of text.

Names that people gave to families, rooms, devices and accounts are cut to their first letter: they
are often the names of people, and support tells places apart by their ids. One Han character may be
a whole surname, so there not even that is left.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import TypeAlias

from fieldbind.ledger.model import Entry, Job

Recorded: TypeAlias = tuple[Job, Sequence[Entry]]

GIVEN_NAMES = ("account", "family", "room", "alias", "read_room")
TOLD = (
    "laptop",
    "site",
    "user_id",
    "account",
    "family_id",
    "family",
    "room_id",
    "room",
    "product_id",
    "product_name",
    "device_name",
    "alias",
    "stage",
    "began_at",
    "changed_at",
    "waited",
    "request_id",
    "code",
    "bound_at",
    "read_at",
    "online",
    "read_room_id",
    "read_room",
    "sent_here",
)


def job_lines(jobs: Sequence[Recorded]) -> Iterator[str]:
    """Each job with what happened to it; what is empty is left out."""
    if not jobs:
        yield "No job is recorded."
    for job, entries in jobs:
        yield f"job {job.id}"
        for name in TOLD:
            if value := _written(getattr(job, name)):
                yield f"  {name}: {_cut(value) if name in GIVEN_NAMES else value}"
        yield from map(_entry_line, entries)
        yield ""


def _entry_line(entry: Entry) -> str:
    numbers = (("request_id", entry.request_id), ("code", entry.code))
    told = "".join(f" {name}={value}" for name, value in numbers if value)
    return f"  {_utc(entry.at)} {entry.what.value}{told}"


def _written(value: object) -> str:
    """A column's value in one line; a blank for nothing."""
    match value:
        case None | "":
            return ""
        case Enum():
            return str(value.value)
        case datetime():
            return _utc(value)
        case bool():
            return "yes" if value else "no"
        case _:
            return " ".join(str(value).split())


def _cut(name: str) -> str:
    return f"{name[0]}…" if name[0].isascii() else "…"


def _utc(moment: datetime) -> str:
    """As the log writes it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

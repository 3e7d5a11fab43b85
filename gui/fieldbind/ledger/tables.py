"""The tables, fit for one laptop's SQLite file and for a crew's PostgreSQL alike."""

from datetime import UTC, datetime
from enum import Enum
from typing import Generic, TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from fieldbind.ledger.model import Stage, What

Member = TypeVar("Member", bound=Enum)


class UnreadableError(Exception):
    """A row holds what nobody wrote: the file is damaged."""


class UtcTime(TypeDecorator[datetime]):
    """An aware time; SQLite has no such type, so there it is a text that sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime] | TypeEngine[str]:
        """A text on SQLite."""
        return Text() if dialect.name == "sqlite" else DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """As it is kept."""
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value.isoformat(timespec="microseconds") if dialect.name == "sqlite" else value

    def process_result_value(
        self, value: datetime | str | None, dialect: Dialect
    ) -> datetime | None:
        """As it was given, in UTC.

        Raises:
            UnreadableError: it is no time.
        """
        if not isinstance(value, str):
            return value
        try:
            return datetime.fromisoformat(value).astimezone(UTC)
        except ValueError as reason:
            raise UnreadableError("not a time") from reason


class Word(TypeDecorator[Member], Generic[Member]):
    """A member of an enum, by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Member]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Member | None, dialect: Dialect) -> str | None:
        """The member's value."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Member | None:
        """The member.

        Raises:
            UnreadableError: there is no such member.
        """
        try:
            return None if value is None else self.kind(value)
        except ValueError as reason:
            raise UnreadableError(f"not a {self.kind.__name__}") from reason


METADATA = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="", server_default="")


JOBS = Table(
    "jobs",
    METADATA,
    Column("id", Text, primary_key=True),  # uuid4
    _text("laptop"),
    _text("site"),
    _text("user_id"),
    _text("account"),
    _text("family_id"),
    _text("family"),
    _text("room_id"),
    _text("room"),
    _text("product_id"),
    _text("device_name"),
    _text("product_name"),
    _text("alias"),
    Column("stage", Word(Stage), nullable=False),
    Column("began_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("waited", Float),
    _text("request_id"),
    _text("code"),
    Column("bound_at", UtcTime),
    Column("read_at", UtcTime),
    Column("online", Boolean),
    _text("read_room_id"),
    _text("read_room"),
    Column("sent_here", Boolean, nullable=False),
    _text("words"),  # what a search looks through, folded to one letter case
    Index("jobs_by_time", "began_at", "id"),
    Index("jobs_by_stage", "stage", "began_at", "id"),
    Index("jobs_by_family", "family_id", "family", "began_at"),
    Index("jobs_by_product", "product_id", "began_at", "waited"),
)

ENTRIES = Table(
    "entries",
    METADATA,
    Column("job_id", Text, ForeignKey(JOBS.c.id), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("what", Word(What), nullable=False),
    _text("request_id"),
    _text("code"),
    Index("entries_by_request", "request_id"),
)

# One row: whose file this is. It moves with the file, and no host name has to stay the same.
LAPTOP = Table("laptop", METADATA, Column("id", Text, primary_key=True))

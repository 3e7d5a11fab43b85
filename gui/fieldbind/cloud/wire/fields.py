"""How single members are read: strictly what is needed, loosely what is nice to have."""

from typing import Annotated, TypeVar

import msgspec

from fieldbind.cloud.envelope import Members, as_text

Struct = TypeVar("Struct", bound=msgspec.Struct)
Id = Annotated[str, msgspec.Meta(min_length=1)] | int
Loose = object


def read(members: Members, kind: type[Struct]) -> Struct:
    """The members that ``kind`` names, numbers in texts included.

    Raises:
        msgspec.ValidationError: one that is needed is missing or of another type.
    """
    return msgspec.convert(members, kind, strict=False)


def id_in(members: Members, name: str) -> str:
    """A single id.

    Raises:
        msgspec.ValidationError: it is missing, empty or of another type.
    """
    return str(msgspec.convert(members.get(name), type=Id))


def as_number(value: object) -> int | None:
    """A count or a time; anything else is as good as missing."""
    try:
        number = msgspec.convert(value, int, strict=False)
    except msgspec.ValidationError:
        return None
    return number if number >= 0 else None


def request_id(members: Members) -> str:
    """The cloud's request id; empty where it gave none."""
    return as_text(members.get("RequestId"))

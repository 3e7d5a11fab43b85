"""The families and rooms that were listed last, for a basement where nobody answers.

Ids and names of families and rooms, and when they were seen; nothing else, and no phone number
that somebody made part of a name. Losing them costs nothing where there is a network, so see
``kept_file`` for what happens to a damaged file.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from fieldbind.cloud.models import Family, Room, Site
from fieldbind.masking import masked_name
from fieldbind.settings.kept_file import KeptFile
from fieldbind.settings.remembered import place_key

_MOST_ACCOUNTS = 4
_MOST_FAMILIES = 1000
_MOST_VISITED = 50
_MOST_ROOMS = 200
_YEAR_3000 = 32503680000
# Lists that say the same again within this many seconds are not worth another write.
_SAME = 60.0

_One = TypeVar("_One")


class _Named(msgspec.Struct, frozen=True):
    id: str
    name: str


class _Seen(msgspec.Struct, frozen=True):
    """One list, and when the cloud gave it (seconds since 1970)."""

    at: Annotated[float, Meta(ge=0, le=_YEAR_3000)]
    entries: tuple[_Named, ...] = ()

    def is_news_after(self, before: "_Seen | None") -> bool:
        """Whether it is worth writing down."""
        return (
            before is None or before.entries != self.entries or not 0 <= self.at - before.at < _SAME
        )


class _Lists(msgspec.Struct, frozen=True):
    """Of one account: its families, and the rooms of each family it has visited, oldest first."""

    families: _Seen
    rooms: dict[str, _Seen] = {}


class _Kept(msgspec.Struct, frozen=True):
    """Everything, by ``place_key``, the account that was here last at the end."""

    accounts: dict[str, _Lists] = {}


class KnownPlaces:
    """Keeps the last lists in a file of ``folder``.

    Args:
        folder: the data folder; made when first written to.
    """

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder / "known_places.json", _Kept, "known places")
        self._kept = self._file.read()

    def families(self, site: Site, account_id: str) -> tuple[list[Family], datetime] | None:
        """The families this account had, and when; None if nobody knows."""
        lists = self._kept.accounts.get(place_key(site, account_id))
        if lists is None:
            return None
        named = lists.families.entries
        return [Family(id=one.id, name=one.name) for one in named], _moment(lists.families)

    def rooms(
        self, site: Site, account_id: str, family_id: str
    ) -> tuple[list[Room], datetime] | None:
        """The rooms this family had, without its default room, and when; None if nobody knows."""
        lists = self._kept.accounts.get(place_key(site, account_id))
        seen = lists.rooms.get(family_id) if lists else None
        if seen is None:
            return None
        return [Room(id=one.id, name=one.name) for one in seen.entries], _moment(seen)

    def note_families(
        self, site: Site, account_id: str, families: Sequence[Family], at: datetime
    ) -> None:
        """Remember the families of an account; rooms of a family that is gone are forgotten."""
        key = place_key(site, account_id)
        named = tuple(_Named(one.id, masked_name(one.name)) for one in families[:_MOST_FAMILIES])
        before, seen = self._kept.accounts.get(key), _Seen(at.timestamp(), named)
        if before is None:
            self._put(key, _Lists(seen))
        elif seen.is_news_after(before.families):
            still = {one.id for one in named}
            self._put(key, _Lists(seen, {k: v for k, v in before.rooms.items() if k in still}))

    def note_rooms(
        self, site: Site, account_id: str, family_id: str, rooms: Sequence[Room], at: datetime
    ) -> None:
        """Remember the rooms of a family whose account's families are known."""
        key = place_key(site, account_id)
        lists = self._kept.accounts.get(key)
        named = tuple(_Named(one.id, masked_name(one.name)) for one in rooms[:_MOST_ROOMS])
        seen = _Seen(at.timestamp(), named)
        if lists is not None and seen.is_news_after(lists.rooms.get(family_id)):
            visited = _last(_with(lists.rooms, family_id, seen), _MOST_VISITED)
            self._put(key, _Lists(lists.families, visited))

    def forget(self, site: Site, account_id: str) -> None:
        """Forget an account, as when it signs out."""
        key = place_key(site, account_id)
        if key in self._kept.accounts:
            others = {name: one for name, one in self._kept.accounts.items() if name != key}
            self._write(_Kept(others))

    def _put(self, key: str, lists: _Lists) -> None:
        self._write(_Kept(_last(_with(self._kept.accounts, key, lists), _MOST_ACCOUNTS)))

    def _write(self, kept: _Kept) -> None:
        self._kept = kept
        self._file.write(kept)


def _moment(seen: _Seen) -> datetime:
    return datetime.fromtimestamp(seen.at).astimezone()


def _with(known: dict[str, _One], key: str, one: _One) -> dict[str, _One]:
    """The same with this one at the end, as the newest."""
    return {name: value for name, value in known.items() if name != key} | {key: one}


def _last(known: dict[str, _One], most: int) -> dict[str, _One]:
    return dict(list(known.items())[-most:])

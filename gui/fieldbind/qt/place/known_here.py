"""The last lists of whoever is signed in here."""

from collections.abc import Sequence
from datetime import UTC, datetime

from fieldbind.cloud.models import Family, Room, Site
from fieldbind.qt.frame import Frame


class KnownHere:
    """Reads and writes ``KnownPlaces`` for the account and site in use.

    Args:
        frame: knows both.
    """

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def families(self) -> tuple[list[Family], datetime] | None:
        """The families, and when they were listed; None if nobody knows."""
        site, account = self._whose
        return self._frame.known_places.families(site, account) if account else None

    def rooms(self, family: Family) -> tuple[list[Room], datetime] | None:
        """The rooms of a family, and when they were listed; None if nobody knows."""
        site, account = self._whose
        return self._frame.known_places.rooms(site, account, family.id) if account else None

    def note_families(self, families: Sequence[Family]) -> None:
        """The cloud has listed these just now."""
        site, account = self._whose
        if account:
            self._frame.known_places.note_families(site, account, families, datetime.now(UTC))

    def note_rooms(self, family: Family, rooms: Sequence[Room]) -> None:
        """The cloud has listed these just now."""
        site, account = self._whose
        if account:
            now = datetime.now(UTC)
            self._frame.known_places.note_rooms(site, account, family.id, rooms, now)

    @property
    def _whose(self) -> tuple[Site, str]:
        session = self._frame.journey.session
        return session.site, session.user_id

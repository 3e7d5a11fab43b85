"""What the wizard remembers between two starts: choices, never a secret, never a phone number."""

from pathlib import Path

import msgspec

from fieldbind.cloud.models import Site
from fieldbind.masking import masked_name
from fieldbind.settings.kept_file import KeptFile


class Place(msgspec.Struct, frozen=True):
    """The family and room a person worked in last."""

    family_id: str
    room_id: str


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """Everything remembered; ``places`` by ``place_key``. An empty text means never chosen."""

    site: Site | None = None
    country_code: str = ""
    pattern: str = ""
    wait_limit: int | None = None
    places: dict[str, Place] = {}

    def place_of(self, site: Site, account_id: str) -> Place | None:
        """Where this account worked last on this site."""
        return self.places.get(place_key(site, account_id))


def place_key(site: Site, account_id: str) -> str:
    """Accounts of the two sites are strangers to each other, even with the same number."""
    return f"{site.value}/{account_id}"


class Memory:
    """Keeps ``Remembered`` in a file of ``folder``.

    Args:
        folder: the config folder; made when first written to.
        name_pattern: the one that a site policy sets; it stands before a person's own, which is
            kept as it is for the day when there is no policy.
    """

    def __init__(self, folder: Path, name_pattern: str = "") -> None:
        self._name_pattern = name_pattern
        self._file = KeptFile(folder / "remembered.json", Remembered, "choices")
        self.remembered = self._file.read()

    @property
    def pattern(self) -> str:
        """The pattern that names of devices begin with, empty for none."""
        return self._name_pattern or self.remembered.pattern

    def remember(
        self,
        *,
        site: Site | None = None,
        country_code: str | None = None,
        pattern: str | None = None,
        wait_limit: int | None = None,
    ) -> None:
        """Change what is given, keep the rest.

        A pattern with what looks like a phone number in it lasts no longer than this run.
        """
        if pattern and masked_name(pattern) != pattern:
            pattern = ""
        if self._name_pattern:
            pattern = None
        given = {
            "site": site,
            "country_code": country_code,
            "pattern": pattern,
            "wait_limit": wait_limit,
        }
        changed = {name: value for name, value in given.items() if value is not None}
        self._keep(msgspec.structs.replace(self.remembered, **changed))

    def remember_place(self, site: Site, account_id: str, place: Place) -> None:
        """Note where an account works now."""
        places = self.remembered.places | {place_key(site, account_id): place}
        self._keep(msgspec.structs.replace(self.remembered, places=places))

    def _keep(self, remembered: Remembered) -> None:
        if remembered != self.remembered:
            self.remembered = remembered
            self._file.write(remembered)

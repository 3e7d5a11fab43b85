"""What the wizard remembers between two starts: choices, never a secret, never a phone number."""

from pathlib import Path

import msgspec

from fieldbind.cloud.models import Site
from fieldbind.masking import masked_name
from fieldbind.settings.folders import CHOICES_FILE
from fieldbind.settings.kept_file import KeptFile
from fieldbind.whole_file import read_whole

_MOST_WIFI_NAMES = 20
SYSTEM_LANGUAGE = "system"
"""Remembered where somebody chose to speak as the system does, whatever a file says."""


class Place(msgspec.Struct, frozen=True):
    """The family and room a person worked in last."""

    family_id: str
    room_id: str


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """Everything remembered; ``places`` by ``place_key``. An empty text means never chosen.

    ``wifi_names`` are those that the person wants to be offered again, the last one first; never
    with a password.
    """

    site: Site | None = None
    country_code: str = ""
    pattern: str = ""
    wait_limit: int | None = None
    language: str = ""
    theme: str = ""
    text_size: int = 0
    less_motion: bool | None = None
    camera: str = ""
    places: dict[str, Place] = {}
    wifi_names: tuple[str, ...] = ()

    def place_of(self, site: Site, account_id: str) -> Place | None:
        """Where this account worked last on this site."""
        return self.places.get(place_key(site, account_id))


def place_key(site: Site, account_id: str) -> str:
    """Accounts of the two sites are strangers to each other, even with the same number."""
    return f"{site.value}/{account_id}"


_SETTINGS = ("wait_limit", "language", "theme", "text_size", "less_motion", "camera")


def glimpse(folder: Path) -> Remembered:
    """What is remembered in the config folder, for the first picture, before there is a log.

    Nothing where the file is no good: ``Memory`` reads it again later, and tells of that.
    """
    try:
        return msgspec.json.decode(read_whole(folder / CHOICES_FILE), type=Remembered)
    except (OSError, ValueError, RecursionError):
        return Remembered()


class Memory:
    """Keeps ``Remembered`` in a file of ``folder``.

    Args:
        folder: the config folder; made when first written to.
        name_pattern: the one that a site policy sets; it stands before a person's own, which is
            kept as it is for the day when there is no policy.
    """

    def __init__(self, folder: Path, name_pattern: str = "") -> None:
        self._name_pattern = name_pattern
        self._file = KeptFile(folder / CHOICES_FILE, Remembered, "choices")
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
        language: str | None = None,
        theme: str | None = None,
        text_size: int | None = None,
        less_motion: bool | None = None,
        camera: str | None = None,
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
            "language": language,
            "theme": theme,
            "text_size": text_size,
            "less_motion": less_motion,
            "camera": camera,
        }
        changed = {name: value for name, value in given.items() if value is not None}
        self._keep(msgspec.structs.replace(self.remembered, **changed))

    def forget_settings(self) -> None:
        """Forget what Settings shows, but for the site; places, patterns and Wi-Fi names stay."""
        never = {name: getattr(Remembered(), name) for name in _SETTINGS}
        self._keep(msgspec.structs.replace(self.remembered, **never))

    def forget_site(self) -> None:
        """Forget which site was chosen."""
        self._keep(msgspec.structs.replace(self.remembered, site=None))

    def remember_place(self, site: Site, account_id: str, place: Place) -> None:
        """Note where an account works now."""
        places = self.remembered.places | {place_key(site, account_id): place}
        self._keep(msgspec.structs.replace(self.remembered, places=places))

    def remember_wifi_name(self, name: str) -> None:
        """Offer this Wi-Fi name first from now on.

        One with what looks like a phone number in it is not kept, since nothing here may hold one.
        """
        if masked_name(name) == name:
            self._keep_wifi_names((name, *self._other_wifi_names(name))[:_MOST_WIFI_NAMES])

    def forget_wifi_name(self, name: str) -> None:
        """Do not offer it any more."""
        self._keep_wifi_names(self._other_wifi_names(name))

    def _other_wifi_names(self, name: str) -> tuple[str, ...]:
        return tuple(other for other in self.remembered.wifi_names if other != name)

    def _keep_wifi_names(self, names: tuple[str, ...]) -> None:
        self._keep(msgspec.structs.replace(self.remembered, wifi_names=names))

    def _keep(self, remembered: Remembered) -> None:
        if remembered != self.remembered:
            self.remembered = remembered
            self._file.write(remembered)

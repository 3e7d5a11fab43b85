"""What the wizard remembers between two starts: choices, never a secret, never a phone number.

Losing it costs a person a few clicks, so nothing here ever stands in their way: a file that cannot
be read is set aside, one that cannot be written is passed over, and both leave a line in the log.
"""

import logging
import os
import tempfile
from pathlib import Path

import msgspec

from fieldbind.cloud.models import Site

_LOG = logging.getLogger(__name__)
_FILE = "remembered.json"


class Place(msgspec.Struct, frozen=True):
    """The family and room a person worked in last."""

    family_id: str
    room_id: str


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """Everything remembered; ``places`` by ``place_key``. An empty text means never chosen."""

    site: Site | None = None
    country_code: str = ""
    pattern: str = ""
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
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self.remembered = self._read()

    def remember(
        self,
        *,
        site: Site | None = None,
        country_code: str | None = None,
        pattern: str | None = None,
    ) -> None:
        """Change what is given, keep the rest."""
        given = {"site": site, "country_code": country_code, "pattern": pattern}
        changed = {name: value for name, value in given.items() if value is not None}
        self._keep(msgspec.structs.replace(self.remembered, **changed))

    def remember_place(self, site: Site, account_id: str, place: Place) -> None:
        """Note where an account works now."""
        places = self.remembered.places | {place_key(site, account_id): place}
        self._keep(msgspec.structs.replace(self.remembered, places=places))

    def _keep(self, remembered: Remembered) -> None:
        if remembered == self.remembered:
            return
        self.remembered = remembered
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(self._path, msgspec.json.encode(remembered))
        except OSError as reason:
            _LOG.warning("choices are not remembered: %s", reason)

    def _read(self) -> Remembered:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Remembered)
        except FileNotFoundError:
            return Remembered()
        except OSError as reason:
            _LOG.warning("remembered choices cannot be read: %s", reason)
            return Remembered()
        except (ValueError, RecursionError) as reason:
            _LOG.warning("remembered choices set aside: %s", reason)
            _set_aside(self._path)
            return Remembered()


def _write_whole(path: Path, content: bytes) -> None:
    """Replace the file in one stroke, so that a power cut leaves the old or the new one."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".unreadable"))
    except OSError as reason:
        _LOG.warning("it stays where it is: %s", reason)

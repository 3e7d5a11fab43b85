"""Sets a damaged file aside, so that whoever can mend it finds it whole."""

import logging
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

_LOG = logging.getLogger(__name__)


def set_aside(path: Path) -> None:
    """Give a database and what belongs to it another name in the same folder.

    Raises:
        OSError: it stays where it is.
    """
    name = f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}{path.suffix}"
    path.replace(path.with_name(name))
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(path.with_name(name + ending))
    _LOG.warning("the ledger is damaged and was set aside as %s", name)

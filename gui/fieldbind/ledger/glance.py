"""A quick look into a ledger's file: is there anything to go on with?"""

import sqlite3
from contextlib import closing
from pathlib import Path

from fieldbind.ledger.model import Stage

_OPEN = tuple(stage.value for stage in Stage if stage.is_open)
_ANY = f"SELECT 1 FROM jobs WHERE stage IN ({', '.join('?' * len(_OPEN))}) LIMIT 1"  # noqa: S608  marks only


def may_hold_open_jobs(path: Path) -> bool:
    """Whether a file may hold an open job; so too where it cannot be read.

    The first page waits for this at every start, and SQLAlchemy takes ten times as long to import.
    """
    if not path.is_file():
        return False
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            return connection.execute(_ANY, _OPEN).fetchone() is not None
    except sqlite3.Error:
        return True

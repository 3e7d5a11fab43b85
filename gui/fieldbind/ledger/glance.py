"""A quick look into a ledger's file: is there anything to go on with?"""

import sqlite3
from contextlib import closing
from pathlib import Path

from fieldbind.ledger.model import Stage

_OPEN = tuple(stage.value for stage in Stage if stage.is_open)
_IS_OPEN = f"stage IN ({', '.join('?' * len(_OPEN))})"
# The newest ones are looked at themselves, too: an index that is damaged leaves jobs out.
_NEWEST = "SELECT stage FROM jobs NOT INDEXED ORDER BY rowid DESC LIMIT 500"
_ANY = (
    f"SELECT 1 FROM jobs WHERE {_IS_OPEN}"  # noqa: S608  marks only
    f" UNION ALL SELECT 1 FROM ({_NEWEST}) WHERE {_IS_OPEN} LIMIT 1"
)


def may_hold_open_jobs(path: Path) -> bool:
    """Whether a file may hold an open job; so too where it cannot be read.

    The first page waits for this at every start, and SQLAlchemy takes ten times as long to import.
    """
    if not path.is_file():
        return False
    try:
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as connection:
            return connection.execute(_ANY, 2 * _OPEN).fetchone() is not None
    except (sqlite3.Error, UnicodeDecodeError):  # its messages quote the file, damaged or not
        return True

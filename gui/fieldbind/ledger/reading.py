"""The ledger as it is now, for who only reads: its file is not touched, not even by the way.

The window may be open meanwhile and write; what is read is what was there at the beginning.
"""

from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from fieldbind.faults import LocalFault
from fieldbind.ledger.export import csv_head, csv_rows
from fieldbind.ledger.ledger import FILE
from fieldbind.ledger.model import Entry, Job, Query
from fieldbind.ledger.opening import open_to_read
from fieldbind.ledger.store import Store
from fieldbind.ledger.troubles import TROUBLES, trouble_of_reader
from fieldbind.ledger.wording import Wording

_PATIENCE = 2.0  # seconds, for one write of the window


@contextmanager
def past_of(folder: Path, patience: float = _PATIENCE) -> Generator["Past", None, None]:
    """What a ledger holds.

    Args:
        folder: the data folder.
        patience: seconds to wait for another process that holds the file.

    Raises:
        LocalFault: LEDGER_NONE, _DAMAGED, _NEWER, _LOCKED, _TROUBLE; here or within the block.
    """
    path = folder / FILE
    if not is_begun(path):
        raise LocalFault("LEDGER_NONE")
    try:
        with closing(open_to_read(path, patience)) as store:
            yield Past(store)
    except TROUBLES as reason:
        raise trouble_of_reader(reason) from reason


def is_begun(path: Path) -> bool:
    """Whether anything was written there yet; a file is made before its first byte.

    Raises:
        OSError: nobody may look.
    """
    return path.exists() and not (path.is_file() and path.stat().st_size == 0)


class Past:
    """All jobs up to now.

    Args:
        store: what was read.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self, query: Query) -> int:
        """How many jobs are asked for."""
        return self._store.count(query)

    def table(self, query: Query, wording: Wording) -> bytes:
        """The jobs that are asked for as a CSV file, newest first; see ``export``."""
        jobs = self._store.find(query, self.count(query), 0)
        return csv_head(wording.headings) + csv_rows(jobs, wording.headings, wording.words)

    def families_called(self, text: str) -> list[str]:
        """The ids of the families with this id or name; letter case does not count."""
        wanted = text.casefold()
        known = self._store.families()
        return [one.id for one in known if one.id == text] or [
            one.id for one in known if one.name.casefold() == wanted
        ]

    def newest(self, most: int) -> list[tuple[Job, list[Entry]]]:
        """The newest jobs with what happened to each."""
        jobs = self._store.find(Query(), most, 0)
        return [(job, self._store.entries(job.id)) for job in jobs]

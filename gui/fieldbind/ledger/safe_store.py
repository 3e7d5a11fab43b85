"""A store that always works: where its file does not, it goes on in memory and says why.

Everything here runs on the ledger's thread.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from fieldbind.faults import LocalFault
from fieldbind.ledger.aside import set_aside
from fieldbind.ledger.kept import Kept
from fieldbind.ledger.model import Changes, Entry, Job, What
from fieldbind.ledger.opening import open_copy, open_file, open_memory
from fieldbind.ledger.sqlite import engine_of_file
from fieldbind.ledger.store import Store
from fieldbind.ledger.troubles import FAILURES, TROUBLES, trouble_of

_LOG = logging.getLogger(__name__)

Answer = TypeVar("Answer")


class SafeStore:
    """Jobs in a file, else in memory.

    Args:
        path: the file; None for memory.
        tell: called with each trouble.
        patience: seconds to wait for another process.
    """

    def __init__(
        self, path: Path | None, tell: Callable[[LocalFault], None], patience: float
    ) -> None:
        self.trouble: LocalFault | None = None
        self._path = path
        self._tell = tell
        self._patience = patience
        self._kept = Kept()
        self._began_afresh = False
        self._is_bare = False  # in memory, with nothing from a file
        self._is_empty = False  # what is kept has to be written into it first
        self._store = self._open()
        self.do(self._kept.learn)

    @property
    def laptop(self) -> str:
        """Whose jobs are begun here."""
        return self._kept.laptop

    @property
    def is_lasting(self) -> bool:
        """Whether what is written outlives this run."""
        return self._path is not None

    def begin(self, job: Job) -> None:
        """Write a new job."""
        entry = Entry(job_id=job.id, at=job.began_at, what=What.BEGUN)
        self.do(lambda store: store.put(job, [entry]))
        self._kept.add(job, entry)

    def note(self, entry: Entry, changes: Changes) -> None:
        """Write a step of a job and what it changed."""
        job = self.do(lambda store: store.note(entry, changes))
        if job:
            self._kept.add(job, entry)
        elif entry.job_id:
            _LOG.error("%s of a job that is not in the ledger", entry.what.value)

    def do(self, work: Callable[[Store], Answer]) -> Answer:
        """Work with the store; where it fails, once more with what takes its place."""
        while True:
            try:
                if self._is_empty:
                    self._kept.refill(self._store)
                    self._is_empty = False
                return work(self._store)
            except FAILURES as reason:
                if self._is_bare:
                    raise  # nothing but a defect of ours is left to blame
                self._store = self._instead(reason, self._store)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _open(self) -> Store:
        if self._path is None:
            return self._bare()
        try:
            return open_file(self._path, self._patience)
        except TROUBLES as reason:
            return self._instead(reason)

    def _instead(self, reason: Exception, failed: Store | None = None) -> Store:
        """What takes the place of a file, or of the copy of one, that failed."""
        if self._path is None:
            _LOG.warning("the copy of the ledger cannot be used: %s", type(reason).__name__)
            return self._bare(failed)
        trouble = trouble_of(reason, self._path.parent)
        if trouble.code == "LEDGER_DAMAGED" and not self._began_afresh:
            return self._afresh(self._path, trouble, failed)
        path, self._path = self._path, None
        self._say(trouble)
        copy = open_copy(path, failed, is_locked=trouble.code == "LEDGER_LOCKED")
        return copy or self._bare(failed)

    def _afresh(self, path: Path, trouble: LocalFault, damaged: Store | None) -> Store:
        """A new file, with what can be saved of the damaged one beside it."""
        self._began_afresh = self._is_empty = True
        damaged = damaged or Store(engine_of_file(path, 0))
        self._kept.save(damaged)
        damaged.close()
        try:
            set_aside(path)
            store = open_file(path, self._patience)
        except TROUBLES as worse:
            return self._instead(worse)
        self._say(trouble)
        return store

    def _bare(self, failed: Store | None = None) -> Store:
        if failed:
            failed.close()
        self._is_bare = self._is_empty = True
        return open_memory()

    def _say(self, trouble: LocalFault) -> None:
        _LOG.warning("the ledger: %s (%s)", trouble.code, trouble.message)
        self.trouble = trouble
        self._tell(trouble)

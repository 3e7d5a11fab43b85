"""What has to outlive a file that fails: open jobs, and what this run has written of late."""

from contextlib import suppress
from uuid import uuid4

from fieldbind.ledger.model import Entry, Job
from fieldbind.ledger.store import Store
from fieldbind.ledger.troubles import TROUBLES

_MOST_ENDED = 100  # some days' work; the file, or what is set aside of it, has the others


class Kept:
    """Jobs in memory, beside the database that holds them.

    Args:
        most_ended: so many jobs are kept that have ended, the newest, for a program may run on and
            on.
    """

    def __init__(self, most_ended: int = _MOST_ENDED) -> None:
        self.laptop = ""
        self._most_ended = most_ended
        self._jobs: dict[str, tuple[Job, list[Entry]]] = {}

    def add(self, job: Job, entry: Entry) -> None:
        """Keep a job as it is after one more step."""
        _, entries = self._jobs.pop(job.id, (job, []))
        self._jobs[job.id] = job, [*entries, entry]
        ended = [each.id for each, _ in self._jobs.values() if not each.stage.is_open]
        for job_id in ended[: -self._most_ended]:
            del self._jobs[job_id]

    def learn(self, store: Store) -> None:
        """Keep whose store it is, and its open jobs; a store that is nobody's becomes ours.

        Raises:
            DBAPIError, UnreadableError: it cannot be read, or not be written.
        """
        owner = store.owner()
        self.laptop = owner or self.laptop or str(uuid4())
        if not owner:
            store.claim(self.laptop)
        for job in store.open_jobs():
            if job.id not in self._jobs:
                self._jobs[job.id] = job, store.entries(job.id)

    def save(self, store: Store) -> None:
        """Keep what can still be read of a store that is about to go."""
        with suppress(*TROUBLES):
            self.laptop = self.laptop or store.owner() or ""
        for job in store.open_jobs_of_damaged():
            entries: list[Entry] = []
            with suppress(*TROUBLES):
                entries = store.entries(job.id)
            self._jobs.setdefault(job.id, (job, entries))

    def refill(self, store: Store) -> None:
        """Write everything into a store that has none of it.

        Raises:
            DBAPIError: it takes no more.
        """
        if self.laptop and not store.owner():
            store.claim(self.laptop)
        for job, entries in self._jobs.values():
            store.put(job, entries)

"""The ledger: every step of every job, on the disk before it is sent and after it is answered.

It never stops a bind. Whatever befalls its file, a write comes back without a word, the job goes on
in memory, and the one who opened the ledger is told why.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, Unpack

from fieldbind.cloud.models import Family
from fieldbind.faults import LocalFault
from fieldbind.ledger.export import Headings, Words, csv_head, csv_rows
from fieldbind.ledger.glance import may_hold_open_jobs
from fieldbind.ledger.model import Changes, Entry, Job, Query, What
from fieldbind.whole_file import write_whole

if TYPE_CHECKING:
    from fieldbind.ledger.safe_store import SafeStore
    from fieldbind.ledger.store import Store

_LOG = logging.getLogger(__name__)
FILE = "ledger.db"
"""In the data folder."""
_SLICE = 500  # jobs; some hundredths of a second

Answer = TypeVar("Answer")
OnTrouble = Callable[[LocalFault], None]
OnWritten = Callable[[str], None]


def _nobody(_what: object) -> None:
    """Nobody is told."""


def _rows_of(ids: Sequence[str], headings: Headings, words: Words, store: "Store") -> bytes:
    return csv_rows(store.jobs(ids), headings, words)


class Ledger:
    """One thread does its work in order, and no cancelled caller stops it.

    It opens its file when it is first needed, and works in memory where there is no way to it.

    Args:
        folder: the data folder, made if it is missing; None: in memory.
        on_trouble: called on the event loop, once for each trouble.
        patience: seconds to wait for another process that holds the file.
    """

    def __init__(
        self, folder: Path | None, on_trouble: OnTrouble = _nobody, *, patience: float = 2.0
    ) -> None:
        self.on_trouble = on_trouble
        self.on_written: OnWritten = _nobody
        """Called on the event loop with the id of a job each time a step of it is written."""
        self._path = folder / FILE if folder else None
        self._patience = patience
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="fieldbind-ledger")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._store: SafeStore | None = None
        self._is_closed = False

    @classmethod
    async def open(
        cls, folder: Path | None, on_trouble: OnTrouble = _nobody, *, patience: float = 2.0
    ) -> "Ledger":
        """A ledger that is open already."""
        ledger = cls(folder, on_trouble, patience=patience)
        await ledger.ready()
        return ledger

    async def ready(self) -> None:
        """Open it, if that has not happened yet."""
        await self._do(lambda store: None)

    async def may_have_open_jobs(self) -> bool:
        """Whether it is worth asking for open jobs; told without opening it, in no time."""
        if self._store is not None or self._path is None:
            return self._store is not None
        return await self._on_thread(partial(may_hold_open_jobs, self._path))

    @property
    def laptop(self) -> str:
        """The id of this laptop, in each job that is begun here; empty before it is ``ready``."""
        return self._store.laptop if self._store else ""

    @property
    def trouble(self) -> LocalFault | None:
        """What befell the file last: LEDGER_DAMAGED, _FULL, _READ_ONLY, _LOCKED, _NEWER, _TROUBLE.

        After LEDGER_DAMAGED a fresh file is in use; after the others, memory.
        """
        return self._store.trouble if self._store else None

    @property
    def is_lasting(self) -> bool:
        """Whether what is written outlives this run, as far as is known."""
        return self._store.is_lasting if self._store else self._path is not None

    async def begin(self, job: Job) -> None:
        """Write a new job. Never raises."""
        await self._write(job.id, lambda store: store.begin(job))

    async def note(
        self,
        job_id: str,
        what: What,
        *,
        request_id: str = "",
        code: str = "",
        **changes: Unpack[Changes],
    ) -> None:
        """Write a step of a job, with all that it changed, in one stroke. Never raises.

        The job's own request id and code follow those of its bind; what a later rename or move
        was answered stands in the step only.

        Args:
            job_id: the job; nothing is written of a job that was never begun.
            what: the step.
            request_id: the request's that was sent or answered.
            code: the refusal's.
            changes: columns of the job.
        """
        entry = Entry(
            job_id=job_id, at=datetime.now(UTC), what=what, request_id=request_id, code=code
        )
        await self._write(job_id, lambda store: store.note(entry, changes))

    async def job(self, job_id: str) -> Job | None:
        """One job."""
        return await self._ask(lambda store: store.job(job_id))

    async def open_jobs(self) -> list[Job]:
        """The jobs that can be gone on with, newest first."""
        return await self._ask(lambda store: store.open_jobs())

    async def entries(self, job_id: str) -> list[Entry]:
        """What happened to a job, in order."""
        return await self._ask(lambda store: store.entries(job_id))

    async def find(self, query: Query, *, limit: int = 50, offset: int = 0) -> list[Job]:
        """Some of the jobs that are asked for, newest first by when they began."""
        return await self._ask(lambda store: store.find(query, limit, offset))

    async def count(self, query: Query) -> int:
        """How many jobs are asked for."""
        return await self._ask(lambda store: store.count(query))

    async def families(self) -> list[Family]:
        """Every family there was a job for, with its newest name, in the order of names."""
        return await self._ask(lambda store: store.families())

    async def names_in(self, family_id: str) -> Sequence[str]:
        """Each name that a device has had in a family, masked as it was written; in no order."""
        return await self._ask(lambda store: store.names_in(family_id))

    async def usual_wait(self, product_id: str) -> tuple[float, float] | None:
        """Between which seconds eight of ten devices of a product reported; see ``Store``."""
        return await self._ask(lambda store: store.usual_wait(product_id))

    async def export(self, query: Query, path: Path, headings: Headings, words: Words) -> None:
        """Write the jobs that are asked for into a CSV file, newest first.

        A step of a job that is under way never waits for a long list.

        Args:
            query: which jobs.
            path: the file; one that is there is replaced in one stroke.
            headings: see ``export``.
            words: see ``export``.

        Raises:
            OSError: it cannot be written there; what was there before is untouched.
        """
        ids = await self._ask(lambda store: store.ids(query))
        content = [csv_head(headings)]
        for start in range(0, len(ids), _SLICE):
            part = ids[start : start + _SLICE]
            content.append(await self._ask(partial(_rows_of, part, headings, words)))
        await self._on_thread(lambda: write_whole(path, b"".join(content)))

    async def close(self) -> None:
        """Finish what is under way and let go of the file.

        A later write is logged and dropped, a later question is a RuntimeError.
        """
        if self._is_closed:
            return
        self._is_closed = True
        await self._on_thread(self._let_go)
        self._thread.shutdown()

    async def _write(self, job_id: str, work: Callable[["SafeStore"], None]) -> None:
        def write(store: "SafeStore") -> None:
            work(store)
            self._on_loop(lambda: self.on_written(job_id))

        if self._is_closed:
            _LOG.error("written after the ledger was closed")
        else:
            await self._do(write)

    async def _ask(self, work: Callable[["Store"], Answer]) -> Answer:
        if self._is_closed:
            raise RuntimeError("the ledger is closed")
        return await self._do(lambda store: store.do(work))

    async def _do(self, work: Callable[["SafeStore"], Answer]) -> Answer:
        self._loop = asyncio.get_running_loop()
        return await self._on_thread(lambda: work(self._opened()))

    async def _on_thread(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.shield(asyncio.wrap_future(self._thread.submit(work)))

    def _opened(self) -> "SafeStore":
        if self._store is None:
            # SQLAlchemy takes a while to import; nothing but this thread waits for it.
            from fieldbind.ledger.safe_store import SafeStore

            self._store = SafeStore(self._path, self._tell, self._patience)
        return self._store

    def _let_go(self) -> None:
        if self._store:
            self._store.close()

    def _tell(self, trouble: LocalFault) -> None:
        self._on_loop(lambda: self.on_trouble(trouble))

    def _on_loop(self, tell: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is left to be told
            if self._loop:
                self._loop.call_soon_threadsafe(tell)

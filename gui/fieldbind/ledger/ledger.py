"""The ledger: every step of every job, on the disk before it is sent and after it is answered.

It never stops a bind. Whatever befalls its file, a write comes back without a word, the job goes on
in memory, and the one who opened the ledger is told why.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, Unpack

from fieldbind.cloud.models import Family
from fieldbind.faults import LocalFault
from fieldbind.ledger.export import Words, write_csv
from fieldbind.ledger.model import Changes, Entry, Job, Query, What

if TYPE_CHECKING:
    from fieldbind.ledger.safe_store import SafeStore
    from fieldbind.ledger.store import Store

_LOG = logging.getLogger(__name__)
_FILE = "ledger.db"

Answer = TypeVar("Answer")
OnTrouble = Callable[[LocalFault], None]


def _nobody(_trouble: LocalFault) -> None:
    """Nobody is told."""


class Ledger:
    """Made by ``open``. One thread does its work in order, and no cancelled caller stops it."""

    def __init__(self, thread: ThreadPoolExecutor, store: "SafeStore") -> None:
        self._thread = thread
        self._store = store
        self._is_closed = False

    @classmethod
    async def open(
        cls, folder: Path | None, on_trouble: OnTrouble = _nobody, *, patience: float = 2.0
    ) -> "Ledger":
        """Open the ledger of a folder; it works in memory where there is no way to the file.

        Args:
            folder: the data folder, made if it is missing; None: in memory.
            on_trouble: called on the event loop, once for each trouble.
            patience: seconds to wait for another process that holds the file.
        """
        loop = asyncio.get_running_loop()

        def tell(trouble: LocalFault) -> None:
            with suppress(RuntimeError):  # the loop is closed: nobody is left to be told
                loop.call_soon_threadsafe(on_trouble, trouble)

        def open_store() -> "SafeStore":
            # SQLAlchemy takes a while to import; nothing but this thread waits for it.
            from fieldbind.ledger.safe_store import SafeStore

            return SafeStore(folder / _FILE if folder else None, tell, patience)

        thread = ThreadPoolExecutor(1, thread_name_prefix="fieldbind-ledger")
        return cls(thread, await asyncio.wrap_future(thread.submit(open_store)))

    @property
    def laptop(self) -> str:
        """The id of this laptop, in each job that is begun here."""
        return self._store.laptop

    @property
    def trouble(self) -> LocalFault | None:
        """What befell the file last: LEDGER_DAMAGED, _FULL, _READ_ONLY, _LOCKED, _NEWER, _TROUBLE.

        After LEDGER_DAMAGED a fresh file is in use; after the others, memory.
        """
        return self._store.trouble

    @property
    def is_lasting(self) -> bool:
        """Whether what is written outlives this run."""
        return self._store.is_lasting

    async def begin(self, job: Job) -> None:
        """Write a new job. Never raises."""
        await self._write(lambda: self._store.begin(job))

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
        await self._write(lambda: self._store.note(entry, changes))

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

    async def usual_wait(self, product_id: str) -> tuple[float, float] | None:
        """Between which seconds eight of ten devices of a product reported; see ``Store``."""
        return await self._ask(lambda store: store.usual_wait(product_id))

    async def export(
        self, query: Query, path: Path, headings: Mapping[str, str], words: Words
    ) -> None:
        """Write the jobs that are asked for into a CSV file, newest first; see ``export``.

        Raises:
            LocalFault: LIST_NOT_SAVED; what was at the path before is untouched.
        """
        await self._ask(lambda store: write_csv(path, store.each(query), headings, words))

    async def close(self) -> None:
        """Finish what is under way and let go of the file; a later write is logged and dropped."""
        if not self._is_closed:
            self._is_closed = True
            await self._do(self._store.close)
            self._thread.shutdown(wait=False)

    async def _write(self, work: Callable[[], None]) -> None:
        if self._is_closed:
            _LOG.error("written after the ledger was closed")
        else:
            await self._do(work)

    async def _ask(self, work: Callable[["Store"], Answer]) -> Answer:
        return await self._do(lambda: self._store.do(work))

    async def _do(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.shield(asyncio.wrap_future(self._thread.submit(work)))

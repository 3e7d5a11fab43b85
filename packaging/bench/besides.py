"""What goes on beside a person's work: a log flood, and jobs that are written down."""

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from itertools import count
from pathlib import Path

from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Stage, What
from fieldbind.records.log import start_log, stop_log
from ledger_files import a_job

_LOG = logging.getLogger("fieldbind.flood")
_LINES, _PAUSE = 100, 0.05
_BETWEEN_JOBS = 0.05


@contextmanager
def log_flood(folder: Path) -> Generator[None, None, None]:
    """Two thousand lines a second are logged on another thread, into ``folder``."""
    over, handler = threading.Event(), start_log(folder)

    def flood() -> None:
        while not over.wait(_PAUSE):
            for number in range(_LINES):
                _LOG.info("one of many: line %s of what somebody else has to say", number)

    thread = threading.Thread(target=flood, name="flood")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        stop_log(handler)


@asynccontextmanager
async def ledger_writes(ledger: Ledger) -> AsyncGenerator[None, None]:
    """A job is begun and ended some twenty times a second, on this loop."""

    async def write() -> None:
        for minute in count():
            job = a_job(minute)
            await ledger.begin(job)
            await ledger.note(job.id, What.DROPPED, stage=Stage.DROPPED)
            await asyncio.sleep(_BETWEEN_JOBS)

    task = asyncio.create_task(write())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

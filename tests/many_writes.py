"""Writes jobs into a folder's ledger until it is killed, and says each that was written.

Usage: many_writes.py FOLDER
"""

import asyncio
import sys
from itertools import count
from pathlib import Path

from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Stage, What
from ledger_files import a_job


async def write(folder: Path) -> None:
    ledger = await Ledger.open(folder)

    async def one_line_of_work(start: int) -> None:
        for minute in count(start, 8):
            job = a_job(minute)
            await ledger.begin(job)
            await ledger.note(job.id, What.BIND_SENT, request_id="r-1", stage=Stage.SENT)
            sys.stdout.write(f"{job.id}\n")
            sys.stdout.flush()

    await asyncio.gather(*(one_line_of_work(start) for start in range(8)))


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1])))

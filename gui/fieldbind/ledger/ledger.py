"""Interim, in memory: the ledger engineer replaces this file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldbind.faults import LocalFault
from fieldbind.ledger.model import Entry, Job, What


class Ledger:
    def __init__(self) -> None:
        self.trouble: LocalFault | None = None
        self.laptop = "laptop"
        self._jobs: dict[str, Job] = {}
        self._entries: list[Entry] = []

    @classmethod
    async def open(
        cls, folder: Path | None, on_trouble: Callable[[LocalFault], None] = lambda _: None
    ) -> "Ledger":
        return cls()

    async def begin(self, job: Job) -> None:
        self._jobs[job.id] = job
        self._entries.append(Entry(job_id=job.id, at=job.began_at, what=What.BEGUN))

    async def note(
        self, job_id: str, what: What, *, request_id: str = "", code: str = "", **changes: Any
    ) -> None:
        now = datetime.now(UTC)
        if job_id not in self._jobs:
            return
        self._jobs[job_id] = replace(self._jobs[job_id], changed_at=now, **changes)
        self._entries.append(
            Entry(job_id=job_id, at=now, what=what, request_id=request_id, code=code)
        )

    async def job(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    async def open_jobs(self) -> list[Job]:
        return [job for job in reversed(self._jobs.values()) if job.stage.is_open]

    async def entries(self, job_id: str) -> list[Entry]:
        return [entry for entry in self._entries if entry.job_id == job_id]

    async def usual_wait(self, product_id: str) -> tuple[float, float] | None:
        return None

    async def close(self) -> None: ...

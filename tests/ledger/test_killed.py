"""What the ledger has said is written outlives a kill at any moment."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from fieldbind.ledger.model import Query, Stage
from ledger_files import opened

SCRIPT = Path(__file__).parent.parent / "many_writes.py"


def killed_after(lines: int, folder: Path) -> list[str]:
    """The jobs that a program had said were written when it was killed."""
    program = subprocess.Popen(
        [sys.executable, SCRIPT, folder],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert program.stdout
    said = [program.stdout.readline() for _ in range(lines)]
    program.kill()
    rest, _ = program.communicate()
    # A line that the kill cut short was not said.
    return "".join([*said, rest]).split("\n")[:-1]


@pytest.mark.parametrize("lines", [1, 17, 300])
async def test_killed_while_writing(lines: int, tmp_path: Path) -> None:
    said = killed_after(lines, tmp_path)

    async with opened(tmp_path) as ledger:
        assert ledger.trouble is None
        jobs = await ledger.find(Query(), limit=100_000)
        entries = [await ledger.entries(job.id) for job in jobs]
    assert set(said) <= {job.id for job in jobs if job.stage is Stage.SENT}
    assert len(said) >= lines
    for job, steps in zip(jobs, entries, strict=True):
        assert len(steps) == (2 if job.stage is Stage.SENT else 1), "a step is whole or absent"
    connection = sqlite3.connect(tmp_path / "ledger.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()

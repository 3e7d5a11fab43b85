"""A check of a long file ends on time, and a refused log is none."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from fieldbind.ledger.sqlite import engine_in_memory, prepare, reading, stopping_after

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_what_takes_too_long_is_left() -> None:
    engine = engine_in_memory()
    with reading(engine) as connection:
        with stopping_after(connection, 0.01):
            connection.exec_driver_sql(ENDLESS)
        assert connection.exec_driver_sql("SELECT 1").scalar_one() == 1
        with pytest.raises(OperationalError, match="syntax"), stopping_after(connection, 60):
            connection.exec_driver_sql("nonsense")
    engine.dispose()


def test_a_drive_that_refuses_a_write_ahead_log(tmp_path: Path) -> None:
    # Locks by files, as on drives without shared memory, and refuses the log for the same reason.
    connection = sqlite3.connect(f"file:{tmp_path / 'ledger.db'}?vfs=unix-dotfile", uri=True)
    prepare(connection)
    asked = [
        connection.execute(f"PRAGMA {name}").fetchone() for name in ("journal_mode", "synchronous")
    ]
    connection.close()

    assert asked == [("delete",), (2,)]

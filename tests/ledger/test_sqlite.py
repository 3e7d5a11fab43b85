"""A check of a long file ends on time, and a refused log is none."""

import sqlite3
from pathlib import Path
from traceback import walk_tb

import pytest
from sqlalchemy.exc import OperationalError

from fieldbind.ledger.sqlite import (
    engine_in_memory,
    engine_of_file,
    prepare,
    reading,
    stopping_after,
)

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


def test_a_file_whose_trouble_cannot_be_read_either_is_let_go_of(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    fresh = sqlite3.connect(path)
    fresh.execute("CREATE TABLE damaged (id)")
    fresh.close()
    # SQLite quotes what it cannot make sense of, and Python reads that as UTF-8.
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE damaged", b"CREATE TABL\xff damaged"))

    with pytest.raises(UnicodeDecodeError) as raised:
        engine_of_file(path, 0).connect()

    values = [each for frame, _ in walk_tb(raised.tb) for each in frame.f_locals.values()]
    [connection] = {each for each in values if isinstance(each, sqlite3.Connection)} - {fresh}
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")

"""A file from yesterday is brought up to date, and one from tomorrow is left alone."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from fieldbind.ledger.model import Query
from fieldbind.ledger.sqlite import engine_of_file
from fieldbind.ledger.versions import STEPS, bring_up_to_date
from ledger_files import Troubles, a_job, names_in, opened, written


def set_version(folder: Path, version: int) -> None:
    connection = sqlite3.connect(folder / "ledger.db")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize("version", [len(STEPS) + 1, 1_000_000])
async def test_a_newer_file_is_left_alone(version: int, tmp_path: Path) -> None:
    await written(tmp_path, a_job())
    set_version(tmp_path, version)
    before = (tmp_path / "ledger.db").read_bytes()
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(a_job())
        assert await ledger.count(Query()) == 1
        assert not ledger.is_lasting

    assert troubles.codes == ["LEDGER_NEWER"]
    assert names_in(tmp_path) == ["ledger.db"]
    assert (tmp_path / "ledger.db").read_bytes() == before


async def test_an_older_file_takes_the_steps_that_are_missing(tmp_path: Path) -> None:
    taken: list[int] = []

    def second(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE jobs ADD COLUMN colour TEXT")
        taken.append(2)

    def third(_connection: Connection) -> None:
        taken.append(3)

    await written(tmp_path, a_job())
    engine = engine_of_file(tmp_path / "ledger.db", 0)
    for _ in range(2):
        with engine.begin() as connection:
            bring_up_to_date(connection, (*STEPS, second, third))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == len(STEPS) + 2
        assert connection.exec_driver_sql("SELECT colour FROM jobs").all() == [(None,)]
    engine.dispose()

    assert taken == [2, 3]


async def test_steps_are_taken_all_or_none(tmp_path: Path) -> None:
    def half(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE jobs ADD COLUMN colour TEXT")
        raise KeyboardInterrupt

    await written(tmp_path, a_job())
    engine = engine_of_file(tmp_path / "ledger.db", 0)
    with pytest.raises(KeyboardInterrupt), engine.begin() as connection:
        bring_up_to_date(connection, (*STEPS, half))
    engine.dispose()

    async with opened(tmp_path) as ledger:
        assert await ledger.count(Query()) == 1
        assert ledger.trouble is None

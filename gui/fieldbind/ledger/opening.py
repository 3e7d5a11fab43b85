"""Opens a ledger's file, and looks whether it is whole."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from fieldbind.faults import LocalFault
from fieldbind.ledger.sqlite import (
    copy_all,
    engine_in_memory,
    engine_of_file,
    engine_of_unwritable,
    engine_to_read,
    error_code,
    reading,
    stopping_after,
)
from fieldbind.ledger.store import Store
from fieldbind.ledger.tables import ENTRIES, JOBS, LAPTOP
from fieldbind.ledger.troubles import TROUBLES
from fieldbind.ledger.versions import bring_up_to_date
from fieldbind.own_folder import make_own

# Seconds for the look into the whole file. What it has no time for shows when it is read.
_LOOK = 0.05


def open_file(path: Path, patience: float) -> Store:
    """The ledger in a file, up to date; a fresh one where there is none.

    Args:
        path: the file; its folder is made.
        patience: seconds to wait for another process.

    Raises:
        OSError: its folder cannot be made.
        DBAPIError, UnicodeDecodeError: it cannot be used.
        LocalFault: LEDGER_DAMAGED, LEDGER_NEWER.
    """
    make_own(path.parent)
    engine = engine_of_file(path, patience)
    with ExitStack() as stack:
        stack.callback(engine.dispose)
        try:
            _make_ready(engine)
            with reading(engine) as connection:
                _look(connection)
        except DBAPIError as reason:
            if error_code(reason) == sqlite3.SQLITE_ERROR:  # a table or a format not ours
                raise LocalFault("LEDGER_DAMAGED", message="SQLITE_ERROR") from reason
            raise
        stack.pop_all()
    return Store(engine)


def open_memory() -> Store:
    """An empty ledger that lasts as long as the program."""
    engine = engine_in_memory()
    _make_ready(engine)
    return Store(engine)


def open_copy(path: Path, opened: Store | None, *, is_locked: bool) -> Store | None:
    """All that a file holds which cannot be written, in memory.

    Args:
        path: the file.
        opened: the file, if it could be opened; it is closed.
        is_locked: another process writes to it.

    Returns:
        None where it cannot be read either.
    """
    engines = [opened.engine] if opened else []
    if path.is_file():
        engines += [engine_of_file(path, 0)]
        engines += [] if is_locked else [engine_of_unwritable(path)]
    copies = (_copy(engine) for engine in engines)
    return next((copy for copy in copies if copy), None)


def open_to_read(path: Path, patience: float) -> Store:
    """All that a file holds, in memory; the file itself stays as it is.

    Args:
        path: the file.
        patience: seconds to wait for another process.

    Raises:
        OSError, DBAPIError, UnicodeDecodeError: it cannot be read.
        LocalFault: LEDGER_DAMAGED, LEDGER_NEWER.
    """
    store = _copied(engine_to_read(path, patience))
    with ExitStack() as stack:
        stack.callback(store.close)
        with reading(store.engine) as connection:
            _look(connection)
        stack.pop_all()
    return store


def _copy(source: Engine) -> Store | None:
    try:
        return _copied(source)
    except TROUBLES:
        return None


def _copied(source: Engine) -> Store:
    engine = engine_in_memory()
    with ExitStack() as stack:
        stack.callback(engine.dispose)
        try:
            copy_all(source, engine)
        finally:
            source.dispose()
        _make_ready(engine)
        stack.pop_all()
    return Store(engine)


def _make_ready(engine: Engine) -> None:
    with engine.begin() as connection:
        bring_up_to_date(connection)


def _look(connection: Connection) -> None:
    """See that the tables are ours, and as many pages as there is time for."""
    for table in (JOBS, ENTRIES, LAPTOP):
        connection.execute(select(table).limit(1)).all()
    with stopping_after(connection, _LOOK):
        # Not the quick one: an index that leaves out an open job would lose it without a word.
        found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
        if found != "ok":
            raise LocalFault("LEDGER_DAMAGED", message="integrity_check")

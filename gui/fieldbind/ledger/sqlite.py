"""SQLite behind SQLAlchemy: one connection, our own transactions, every commit on the disk."""

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import StaticPool

from fieldbind.ledger.tables import JOBS
from fieldbind.whole_file import require_file

_READS = "fieldbind_reads"
# How a file is written and read, by its head. Source: sqlite.org/fileformat2.html, 1.3.
_HEAD, _FORMATS, _WAL = 20, slice(18, 20), b"\2\2"


def engine_of_file(path: Path, patience: float) -> Engine:
    """A file, made at its first use.

    Args:
        path: the file; its folder exists.
        patience: seconds to wait for another process.
    """
    return _engine(str(path), patience)


def engine_of_unwritable(path: Path) -> Engine:
    """A file to be read only, in a folder where nothing can be written either."""
    # To read a file SQLite writes beside it, unless it is told that the file does not change.
    return _engine(_address(path, "mode=ro&immutable=1"), 0, is_address=True)


def engine_to_read(path: Path, patience: float) -> Engine:
    """A file to be read only, which another process may be writing to.

    Args:
        path: the file.
        patience: seconds to wait for that process.

    Raises:
        OSError: it is no file, or cannot be opened.
    """
    require_file(path)
    with path.open("rb") as file:
        is_logged = file.read(_HEAD)[_FORMATS] == _WAL
    if is_logged and not path.with_name(f"{path.name}-wal").exists():
        return engine_of_unwritable(path)  # nobody writes, and beside it nothing is made
    return _engine(_address(path, "mode=ro"), patience, is_address=True)


def engine_in_memory() -> Engine:
    """What lasts as long as the program."""
    return _engine(":memory:", 0)


@contextmanager
def reading(engine: Engine) -> Generator[Connection, None, None]:
    """A transaction that reads; another process may write meanwhile."""
    with engine.connect() as connection:
        yield connection.execution_options(**{_READS: True})


def copy_all(source: Engine, target: Engine) -> None:
    """Copy everything, over what the target holds.

    Raises:
        DBAPIError: it cannot be read.
    """
    with reading(source) as connection:
        # Takes the lock, or fails; the copy itself would wait for a lock for ever.
        connection.execute(select(JOBS.c.id).limit(1)).all()
        copy = target.raw_connection()
        connection.connection.backup(copy.driver_connection)
        copy.close()


@contextmanager
def stopping_after(connection: Connection, seconds: float) -> Generator[None, None, None]:
    """Leave the block, in the middle of a statement, when its time is over."""
    # A progress handler would be asked too seldom: a check of a whole table is one step to SQLite.
    alarm = threading.Timer(seconds, connection.connection.interrupt)
    alarm.start()
    try:
        yield
    except OperationalError as reason:
        if error_code(reason) != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        alarm.cancel()
        alarm.join()


def error_code(reason: DBAPIError) -> int | None:
    """SQLite's primary result code; None if Python's side of it was at a loss."""
    code: int | None = getattr(reason.orig, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _address(path: Path, options: str) -> str:
    place = path.absolute().as_posix()
    slash = "" if place.startswith("/") else "/"  # before a drive letter
    return f"file://{slash}{quote(place)}?{options}"


def _engine(database: str, patience: float, *, is_address: bool = False) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            database,
            timeout=patience,
            isolation_level=None,  # no transaction but ours
            check_same_thread=False,
            uri=is_address,
        )
        try:
            prepare(connection)
        except (sqlite3.Error, UnicodeDecodeError):  # its messages quote the file, damaged or not
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def prepare(connection: sqlite3.Connection) -> None:
    """Have every commit on the disk when it returns, and keys that lead somewhere."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # Some network drives refuse it, and a file that cannot be written keeps the mode it has.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin(connection: Connection) -> None:
    is_reading = connection.get_execution_options().get(_READS, False)
    # A deferred transaction that turns to writing could fail half-way, with another's lock.
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")

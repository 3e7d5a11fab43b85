"""The file's version, and the steps from each version to the next."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from fieldbind.faults import LocalFault
from fieldbind.ledger.tables import METADATA

Step = Callable[[Connection], None]

# Written into the file's head: what has it and a high version is newer, not damaged.
OURS = 0x46424C44


def _first_tables(connection: Connection) -> None:
    METADATA.create_all(connection)


# The version of a file is the number of steps that were taken in it. A step that was released is
# never changed; a new shape of the tables is a new step.
STEPS: tuple[Step, ...] = (_first_tables,)


def bring_up_to_date(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that are missing, all or none.

    Raises:
        LocalFault: LEDGER_NEWER, a later Fieldbind wrote it; LEDGER_DAMAGED, it is not ours.
    """
    version, mark = _pragma(connection, "user_version"), _pragma(connection, "application_id")
    if mark != OURS and (version or _has_tables(connection)):
        raise LocalFault("LEDGER_DAMAGED", message="not a ledger")
    if not 0 <= version <= len(steps):
        raise LocalFault("LEDGER_NEWER", message=f"version {version}")
    if version == len(steps):
        return
    for step in steps[version:]:
        step(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {OURS}")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _has_tables(connection: Connection) -> bool:
    return bool(connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one())

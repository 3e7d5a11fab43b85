"""What keeps a ledger from its file, told apart by what SQLite and the system say."""

import errno
import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from fieldbind.faults import LocalFault
from fieldbind.ledger.sqlite import error_code
from fieldbind.ledger.tables import UnreadableError

# What an open database may raise through no defect of ours. SQLite's messages quote the file,
# and Python reads them as UTF-8, damaged or not.
FAILURES = (DBAPIError, UnreadableError, UnicodeDecodeError)
# ... and one that is being opened, copied or moved.
TROUBLES = (*FAILURES, LocalFault, OSError)

_CODES = {
    sqlite3.SQLITE_CORRUPT: "LEDGER_DAMAGED",
    sqlite3.SQLITE_NOTADB: "LEDGER_DAMAGED",
    sqlite3.SQLITE_FULL: "LEDGER_FULL",
    sqlite3.SQLITE_READONLY: "LEDGER_READ_ONLY",
    sqlite3.SQLITE_BUSY: "LEDGER_LOCKED",
    sqlite3.SQLITE_LOCKED: "LEDGER_LOCKED",
    sqlite3.SQLITE_PROTOCOL: "LEDGER_LOCKED",
}
_CODES_OF_READER = {
    code: known for code, known in _CODES.items() if known in ("LEDGER_DAMAGED", "LEDGER_LOCKED")
} | {sqlite3.SQLITE_ERROR: "LEDGER_DAMAGED"}  # a table or a format not ours
_ERRNOS = {
    errno.EACCES: "LEDGER_READ_ONLY",
    errno.EPERM: "LEDGER_READ_ONLY",
    errno.EROFS: "LEDGER_READ_ONLY",
    errno.ENOSPC: "LEDGER_FULL",
    errno.EDQUOT: "LEDGER_FULL",
    errno.EFBIG: "LEDGER_FULL",
}
_PROBE = bytes(64 * 1024)


def trouble_of(reason: Exception, folder: Path) -> LocalFault:
    """The fault that a person is told, without any path.

    Args:
        reason: one of ``TROUBLES``.
        folder: where the file is.
    """
    if isinstance(reason, LocalFault):
        return reason
    if isinstance(reason, OSError):
        return _of_system(reason)
    if isinstance(reason, DBAPIError) and (code := error_code(reason)):
        # "Cannot open" and "input or output failed" have many causes, which SQLite does not tell.
        known = _CODES.get(code) or _what_the_folder_says(folder)
        return LocalFault(known, message=getattr(reason.orig, "sqlite_errorname", ""))
    return LocalFault("LEDGER_DAMAGED", message=type(reason).__name__)


def trouble_of_reader(reason: Exception) -> LocalFault:
    """The fault of who only reads, and therefore does not try what can be written.

    Args:
        reason: one of ``TROUBLES``.
    """
    if isinstance(reason, LocalFault):
        return reason
    if isinstance(reason, DBAPIError):
        known = _CODES_OF_READER.get(error_code(reason) or 0, "LEDGER_TROUBLE")
        return LocalFault(known, message=getattr(reason.orig, "sqlite_errorname", ""))
    damaged = not isinstance(reason, OSError)
    return LocalFault("LEDGER_DAMAGED" if damaged else "LEDGER_TROUBLE")


def _of_system(reason: OSError) -> LocalFault:
    code = _ERRNOS.get(reason.errno or 0, "LEDGER_TROUBLE")
    return LocalFault(code, message=reason.strerror or "")


def _what_the_folder_says(folder: Path) -> str:
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(_PROBE)
    except OSError as reason:
        return _of_system(reason).code
    return "LEDGER_TROUBLE"

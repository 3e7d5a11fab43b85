"""The log: one file that rotates, one line a record, times in UTC, nothing secret."""

import logging
from contextlib import suppress
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb

from fieldbind.own_folder import make_own
from fieldbind.records.redaction import redact

LOG_FOLDER = "logs"
"""Where the log is, below the data folder."""
LOG_FILE = "fieldbind.log"
LARGEST = 1_000_000  # bytes
_OLD_FILES = 4
LOG_FILES = (LOG_FILE, *(f"{LOG_FILE}.{number + 1}" for number in range(_OLD_FILES)))
_LONGEST = 8_000  # characters of one record


class LineFormatter(logging.Formatter):
    """One record as one line, which nothing in it can break out of.

    Names are typed by strangers and errors quote them: line ends, control characters, terminal
    sequences and signs that turn the direction of writing are written as escapes. Of an exception
    its kind and the places in the code follow, each behind a bar.

    Args:
        mark: stands before each message.
    """

    def __init__(self, mark: str = "") -> None:
        super().__init__()
        self._mark = mark

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, place and message, redacted."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        text = _visible(redact(_shortened(record.getMessage())))
        line = f"{time.replace('+00:00', 'Z')} {record.levelname} {record.name} {self._mark}{text}"
        if not record.exc_info:
            return line
        trace = _outline(record.exc_info[1])
        return "\n".join([line, *(f"    | {_visible(part)}" for part in trace)])


class _LogFile(RotatingFileHandler):
    """The file; a full disk or a lock on the file must not become a message to the person."""

    _line = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it."""
        try:
            super().emit(record)
        finally:
            self._line = ""

    def format(self, record: logging.LogRecord) -> str:
        """The line, made once: it is asked for twice, the first time for its length only."""
        self._line = self._line or super().format(record)
        return self._line

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the record."""


def start_log(folder: Path) -> logging.Handler:
    """Write what is logged into ``folder``, from now on and instead of an earlier folder.

    Ours is written from INFO on, that of libraries from WARNING on.

    Returns:
        What writes; ``stop_log`` takes it.
    """
    with suppress(OSError):
        make_own(folder)
    handler = _LogFile(
        folder / LOG_FILE,
        maxBytes=LARGEST,
        backupCount=_OLD_FILES,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(LineFormatter())
    root = logging.getLogger()
    for earlier in [old for old in root.handlers if isinstance(old, _LogFile)]:
        stop_log(earlier)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("fieldbind").setLevel(logging.INFO)
    return handler


def mark_log(mark: str) -> None:
    """Have each message begin with these words from now on: a support file may hold it one day."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _LogFile):
            handler.setFormatter(LineFormatter(mark))


def stop_log(handler: logging.Handler) -> None:
    """Close what ``start_log`` opened."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _outline(error: BaseException | None) -> list[str]:
    """Kinds of error and places in the code, outermost last; what they say may hold anything."""
    lines: list[str] = []
    met: set[int] = set()
    while error is not None and id(error) not in met:
        met.add(id(error))
        frames = extract_tb(error.__traceback__)
        places = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        lines[:0] = [*places, type(error).__qualname__]
        error = error.__cause__ or error.__context__
    return lines


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} (and {len(text) - _LONGEST} more)"


def _visible(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text
    )

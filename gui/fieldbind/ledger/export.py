"""Jobs as a table for Excel and its like: CSV in UTF-8 with a BOM."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from fieldbind.faults import LocalFault
from fieldbind.ledger.model import Job, Stage
from fieldbind.whole_file import opened_whole

# How a language says what a cell holds: a stage, yes (True) and no (False).
Words = Mapping[Stage | bool, str]

# What begins with one of these is carried out as a formula, and what begins with the mark of a text
# would read as if it had been escaped. Source: OWASP, "CSV Injection".
_SIGNS = tuple("=+-@\t\r\n＝＋－＠'")
_TEXT_MARK = "'"


def write_csv(path: Path, jobs: Iterable[Job], headings: Mapping[str, str], words: Words) -> None:
    """Write a file that is there whole or not at all.

    Times are ISO 8601 with the offset of this laptop's zone.

    Args:
        path: the file; one that is there is replaced.
        jobs: the rows.
        headings: names of ``Job``'s fields and the headings of their columns, in order.
        words: what stages, yes and no are called.

    Raises:
        LocalFault: LIST_NOT_SAVED; what was there before is untouched.
    """
    try:
        with opened_whole(path) as file:
            text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
            rows = csv.writer(text, lineterminator="\r\n")
            rows.writerow(_escaped(heading) for heading in headings.values())
            for job in jobs:
                rows.writerow(_cell(getattr(job, name), words) for name in headings)
            text.detach()
    except OSError as reason:
        raise LocalFault("LIST_NOT_SAVED", message=reason.strerror or "") from reason


def _cell(value: object, words: Words) -> str:
    if isinstance(value, datetime):
        return value.astimezone().isoformat(timespec="seconds")
    if isinstance(value, Stage | bool):
        return _escaped(words[value])
    return "" if value is None else _escaped(str(value))


def _escaped(text: str) -> str:
    return f"{_TEXT_MARK}{text}" if text.startswith(_SIGNS) else text

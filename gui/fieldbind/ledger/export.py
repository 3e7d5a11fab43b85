"""Jobs as a table for Excel and its like: CSV in UTF-8 with a BOM."""

import codecs
import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime

from fieldbind.ledger.model import Job, Standing

# Names of fields of ``Job``, and what stands above their columns, in order.
Headings = Mapping[str, str]

# How a language says what a cell holds: how far a job is, yes (True) and no (False).
Words = Mapping[Standing | bool, str]

# What begins with one of these is carried out as a formula, and what begins with the mark of a text
# would read as if it had been escaped. Source: OWASP, "CSV Injection".
_SIGNS = tuple("=+-@\t\r\n＝＋－＠'")
_TEXT_MARK = "'"


def csv_head(headings: Headings) -> bytes:
    """The beginning of the file: the BOM, by which Excel knows UTF-8, and the headings."""
    return codecs.BOM_UTF8 + _lines([headings.values()])


def csv_rows(jobs: Iterable[Job], headings: Headings, words: Words) -> bytes:
    """Jobs as rows. Times are ISO 8601 with the offset of this laptop's zone.

    Args:
        jobs: one for each row.
        headings: which columns there are.
        words: what standings, yes and no are called.
    """
    return _lines((_cell(getattr(job, name), words) for name in headings) for job in jobs)


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerows(map(_escaped, row) for row in rows)
    return text.getvalue().encode()


def _cell(value: object, words: Words) -> str:
    if isinstance(value, datetime):
        return value.astimezone().isoformat(timespec="seconds")
    if isinstance(value, Standing | bool):
        return words[value]
    return "" if value is None else str(value)


def _escaped(text: str) -> str:
    return f"{_TEXT_MARK}{text}" if text.startswith(_SIGNS) else text

"""A handful of the cells that ``dev.py soak faults`` plays, by the same code."""

from dataclasses import replace
from pathlib import Path

import pytest

from fault_cell import Cell, play_cell
from raising import BIND, FAMILIES
from soak import faults_page

# Of each kind of fault one: of the way, of the handshake, of the answer, before and after the act.
CELLS = [
    ("AppGetToken", "DNS failure", "NETWORK_NAME_NOT_FOUND"),
    ("AppGetToken", "TLS: unknown CA", "NETWORK_TLS.UNTRUSTED"),
    ("AppGetToken", "TLS 1.1", "NETWORK_TLS.OLD"),
    ("AppGetToken", "one byte a second", "NETWORK_TIMEOUT.SLOW"),
    ("AppGetToken", "500", "HTTP_NON_200.SERVER"),
    ("AppGetToken", "truncated", "BAD_BODY.CUT_SHORT"),
    ("AppGetToken", "wrong types", "BAD_BODY.FORM"),
    (FAMILIES, "stale connection", ""),
    ("AppCreateRoom", "cut in the answer", "NETWORK_CUT"),
    (BIND, "504 after", ""),
]


@pytest.mark.parametrize(("action", "fault", "code"), CELLS, ids=lambda part: part or "nothing")
async def test_nobody_is_stuck_or_told_what_does_not_hold(
    tmp_path: Path, action: str, fault: str, code: str
) -> None:
    cell = await play_cell(action, fault, tmp_path)
    assert not cell.amiss
    assert cell.code == code
    assert cell.binds == (action == BIND)


def test_the_page_lists_what_is_called_the_same_and_what_is_amiss() -> None:
    silent = Cell("Ask", "hang", title="No answer", code="NETWORK_TIMEOUT", act="Try again")
    cells = [
        silent,
        replace(silent, fault="one byte"),
        Cell("Ask", "HTML", code="BAD_BODY.HTML", title="A page", act="Try again"),
    ]
    assert faults_page.is_good(cells)
    assert "hang, one byte" in faults_page.of(cells)
    stuck = [*cells, Cell("Ask", "500", title="Out of reach", amiss="stuck:\nno act")]
    assert not faults_page.is_good(stuck)
    assert "stuck: no act" in faults_page.of(stuck)
    assert not faults_page.is_good([replace(cell, code="STRANGE") for cell in cells])
    assert not faults_page.is_good([Cell("Ask", "500")])

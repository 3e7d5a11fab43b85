"""No card is forgotten: each row of guidance is raised in the window, or looked up here."""

import pytest

from cards import BANNED, GUIDANCE
from fieldbind.faults import Fault
from fieldbind.guidance.rows import read_book
from raised import CODES, LOOKED_UP, NO_WAY, OUR_OWN, TROUBLES

BOOK = read_book("en")


def row_of(code: str, action: str) -> str:
    """The row that speaks for a code."""
    row = BOOK.row(code, action)
    return next(key for key, one in BOOK.rows.items() if one.for_action(action) == row)


def test_every_row_is_raised_or_looked_up() -> None:
    raised = {row_of(code, way.partition(" ")[0]) for way, codes in CODES.items() for code in codes}
    raised |= {*TROUBLES, *NO_WAY, *OUR_OWN}
    assert raised.isdisjoint(LOOKED_UP)
    assert raised | set(LOOKED_UP) == set(BOOK.rows)


@pytest.mark.parametrize("code", LOOKED_UP)
def test_what_is_met_on_no_page_has_its_card(code: str) -> None:
    problem = GUIDANCE.explain(Fault(code), {})
    assert problem.title == BOOK.rows[code].title
    assert not BANNED.search(" ".join((problem.title, problem.cause, *problem.steps)))

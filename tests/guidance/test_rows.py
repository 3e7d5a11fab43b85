"""Every row says enough, says it in our voice, and fits the card."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbind.guidance.problem import Fix
from fieldbind.guidance.rows import Book, Row, read_book

BOOK = read_book("en")


def codes(name: str) -> set[str]:
    return set(Path(__file__).with_name(name).read_text(encoding="utf-8").split())


# What the vendor's pages and clients list, and what is our own.
CODES_OF_THE_CLOUD = codes("codes_of_the_cloud.txt")
OUR_OWN_CODES = codes("codes_of_our_own.txt")

BANNED = re.compile(
    r"\b(errors?|fail(s|ed|ure|ures)?|invalid|illegal|bad|abort(ed)?|fatal|oops)\b|!", re.IGNORECASE
)
# The widest fact the lengths below are measured with.
FACTS = {"family": "Lin family", "found_family": "Wang family", "site": "Overseas"}


def spoken(book: Book) -> Iterator[tuple[str, Row]]:
    """Every row as each action speaks it."""
    for code, row in book.rows.items():
        yield code, row
        for variant in row.when:
            for action in variant.actions:
                yield f"{code} on {action}", row.for_action(action)


def filled(text: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: FACTS.get(found[1], BOOK.words[found[1]]), text)


ROWS = [pytest.param(row, id=name) for name, row in spoken(BOOK)]


def test_every_code_has_its_own_row_and_no_row_is_left_over() -> None:
    assert set(BOOK.rows) == CODES_OF_THE_CLOUD | OUR_OWN_CODES | {"unknown"}


def test_every_fix_has_a_name_that_fits_its_button() -> None:
    assert set(BOOK.fixes) == set(Fix)
    assert all(0 < len(label) <= 22 for label in BOOK.fixes.values())


@pytest.mark.parametrize("row", ROWS)
def test_a_row_says_what_why_and_what_to_do(row: Row) -> None:
    assert row.title
    assert row.cause
    assert 1 <= len(row.steps) <= 3
    assert row.fix is not row.other


@pytest.mark.parametrize("row", ROWS)
def test_a_row_fits_the_card(row: Row) -> None:
    assert len(filled(row.title)) <= 40, filled(row.title)
    assert len(row.short) <= 22, row.short
    assert len(filled(row.cause)) <= 100, filled(row.cause)
    assert [step for step in row.steps if len(filled(step)) > 70] == []


@pytest.mark.parametrize("row", ROWS)
def test_a_row_speaks_in_our_voice(row: Row) -> None:
    for text in (row.title, row.cause, *row.steps):
        assert not BANNED.search(text), text
        assert text == text.strip()
    assert not row.title.endswith(".")
    assert all(text.endswith((".", "?", "}")) for text in (row.cause, *row.steps))


@pytest.mark.parametrize("row", ROWS)
def test_a_step_names_only_buttons_that_are_there(row: Row) -> None:
    there = [BOOK.fixes[fix] for fix in (row.fix, row.other) if fix]
    for step in row.steps:
        for named in re.findall(r"[Pp]ress ([A-Z].*)", step):
            assert named.startswith(tuple(there)), step


@pytest.mark.parametrize("row", ROWS)
def test_nobody_is_told_that_fieldbind_hands_a_token_over(row: Row) -> None:
    assert not re.search(r"hand(s|ed)? (it|the token)", " ".join((row.cause, *row.steps)))


@pytest.mark.parametrize("row", ROWS)
def test_what_a_row_does_not_know_is_paraphrased(row: Row) -> None:
    for text in (row.title, row.cause, *row.steps):
        assert set(re.findall(r"\{(\w+)\}", text)) <= set(BOOK.words)


def test_variants_of_a_row_do_not_contradict_each_other() -> None:
    for row in BOOK.rows.values():
        actions = [action for variant in row.when for action in variant.actions]
        assert len(actions) == len(set(actions))

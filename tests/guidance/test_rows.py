"""Every code has a row, and every row says enough and fits the card (UX16)."""

from pathlib import Path

import pytest

from fieldbind.guidance.problem import Fix
from spoken import BOOKS, CARDS, CHINESE, ENGLISH, LANGUAGES, width


def codes(name: str) -> set[str]:
    return set(Path(__file__).with_name(name).read_text(encoding="utf-8").split())


# What the vendor's pages and clients list, and what is our own.
CODES_OF_THE_CLOUD = codes("codes_of_the_cloud.txt")
OUR_OWN_CODES = codes("codes_of_our_own.txt")

TITLE, SHORT, CAUSE, STEP, BUTTON = range(5)
LONGEST = {ENGLISH: (40, 22, 100, 70, 22), CHINESE: (16, 9, 40, 28, 8)}
"""In letters, or in Han; a cause without the sentences that are added to it."""

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def test_every_code_has_its_own_row_and_no_row_is_left_over(language: str) -> None:
    assert set(BOOKS[language].rows) == CODES_OF_THE_CLOUD | OUR_OWN_CODES | {"unknown"}


def test_every_fix_has_a_name_that_fits_its_button(language: str) -> None:
    labels, longest = BOOKS[language].fixes, LONGEST[language][BUTTON]
    assert set(labels) == set(Fix)
    assert [label for label in labels.values() if not label] == []
    assert [label for label in labels.values() if width(language, label) > longest] == []


def test_a_card_has_a_problem_a_cause_and_one_to_three_steps(language: str) -> None:
    for card in CARDS[language]:
        assert all(card.texts), card
        assert 1 <= len(card.problem.steps) <= 3, card
        assert card.problem.leg, card
        assert card.problem.fix is not card.problem.other, card


def test_a_title_and_a_step_fit_on_their_lines(language: str) -> None:
    for card in CARDS[language]:
        assert width(language, card.problem.title) <= LONGEST[language][TITLE], card
        for step in card.problem.steps:
            assert width(language, step) <= LONGEST[language][STEP], step


def test_a_cause_is_short(language: str) -> None:
    sentences = BOOKS[language].sentences
    for card in CARDS[language]:
        cause = card.problem.cause.removesuffix(sentences.unbound).rstrip()
        cause = cause.removesuffix(sentences.unasked).rstrip()
        assert width(language, cause) <= LONGEST[language][CAUSE], cause


def test_where_there_is_hardly_room_it_still_fits(language: str) -> None:
    for row in BOOKS[language].rows.values():
        for short in (row.short, *(variant.short or "" for variant in row.when)):
            assert width(language, short) <= LONGEST[language][SHORT], short


def test_variants_of_a_row_do_not_contradict_each_other(language: str) -> None:
    for row in BOOKS[language].rows.values():
        actions = [action for variant in row.when for action in variant.actions]
        assert len(actions) == len(set(actions)), row

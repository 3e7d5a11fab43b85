"""The files of words say the same: whoever adds a row to one adds it to the other."""

import re
from collections.abc import Iterator

import msgspec
import pytest

from fieldbind.guidance.rows import Row, Variant
from spoken import BOOKS, CHINESE, ENGLISH, LANGUAGES

EN, ZH = BOOKS[ENGLISH], BOOKS[CHINESE]
SAID = ("title", "short", "cause", "steps")


def facts_in(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def shape(row: Row | Variant) -> dict[str, object]:
    """All that is no wording, and which wordings there are."""
    members = msgspec.structs.asdict(row)
    members["when"] = [shape(variant) for variant in row.when] if isinstance(row, Row) else []
    return {name: bool(value) if name in SAID else value for name, value in members.items()}


def wordings(row: Row) -> Iterator[tuple[str, str]]:
    for number, part in enumerate((row, *row.when)):
        for name in ("title", "short", "cause"):
            yield f"{number} {name}", getattr(part, name) or ""
        yield f"{number} steps", " ".join(part.steps or ())


@pytest.mark.parametrize(
    "part", ["rows", "words", "fixes", "closing", "findings", "settings", "expected"]
)
def test_the_keys_are_the_same_and_stand_in_the_same_order(part: str) -> None:
    assert list(getattr(EN, part)) == list(getattr(ZH, part))


def test_what_a_button_does_in_place_of_close_is_the_same() -> None:
    assert EN.closing == ZH.closing


@pytest.mark.parametrize("code", EN.rows)
def test_a_row_has_the_same_shape(code: str) -> None:
    assert shape(EN.rows[code]) == shape(ZH.rows[code])


@pytest.mark.parametrize("code", EN.rows)
def test_a_row_names_the_same_facts(code: str) -> None:
    chinese = dict(wordings(ZH.rows[code]))
    for place, text in wordings(EN.rows[code]):
        assert facts_in(text) == facts_in(chinese[place]), place


@pytest.mark.parametrize("code", EN.rows)
def test_a_row_has_as_many_steps(code: str) -> None:
    def steps(row: Row) -> list[int]:
        return [len(part.steps or ()) for part in (row, *row.when)]

    assert steps(EN.rows[code]) == steps(ZH.rows[code])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_words_for_when_nobody_knows_it(language: str) -> None:
    book = BOOKS[language]
    for code, row in book.rows.items():
        for _, text in wordings(row):
            assert facts_in(text) <= set(book.words), code
    assert set(book.known) <= set(book.words)
    assert all("{}" in pattern for pattern in book.known.values())

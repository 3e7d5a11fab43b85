"""Names that go on counting: "Lamp {n}" gives "Lamp 4", then "Lamp 5"."""

import re
from collections.abc import Iterable

_MARK = "{n}"


def is_pattern(text: str) -> bool:
    """Whether a text goes on counting; one that does not would give every device the same name."""
    return _MARK in text and text.isprintable() and text == text.strip()


def name_from(pattern: str, number: int) -> str:
    """The name a pattern gives for ``number``; a pattern without ``{n}`` is a name already."""
    return pattern.replace(_MARK, str(number)).strip()


def next_name(pattern: str, name: str) -> str:
    """The name after ``name``: one further if it follows the pattern, else the pattern's first."""
    number = _number_in(pattern, name)
    return name_from(pattern, 1 if number is None else number + 1)


def follows(pattern: str, name: str) -> bool:
    """Whether ``name`` is one that the pattern counts."""
    return _number_in(pattern, name) is not None


def first_number(pattern: str, names: Iterable[str]) -> int:
    """The number after the highest that the pattern has given among ``names``."""
    numbers = (_number_in(pattern, name) for name in names)
    return max((number for number in numbers if number is not None), default=0) + 1


def _number_in(pattern: str, name: str) -> int | None:
    before, mark, after = pattern.partition(_MARK)
    if not mark:
        return None
    found = re.fullmatch(
        rf"{re.escape(before)}([0-9]{{1,9}}){re.escape(after).replace(re.escape(_MARK), '[0-9]+')}",
        name,
    )
    return int(found[1]) if found else None

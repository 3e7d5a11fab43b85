"""Where a key stands, in every way that TOML has of writing one; ``tomllib`` is the judge."""

import tomllib
from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given

from fieldbind.settings.policy.lines import lines_of
from fieldbind.settings.policy.policy import KeyPath, Lines
from toml_texts import TOML_TEXTS, TORN_TEXTS

EVERY_WAY = '''# a comment = 1
site = "china"  # [not] = a table

products = [  # [x]
    "A1", # ]
    'B#]2',
    """C
3""",
    4.5,
]
"quoted key".'and.literal' = 1979-05-27 07:32:00
text = """
hidden = 1
""\\""""
raw = \'\'\'
[hidden]
\'\'\'\'
one.two = { three = [1, { four = 5 }], "fi\\u0076e" = 6.0e1 }
[table."x y"]
key = 1

[[list]]
a = 1
[[list]]
a = 2
[list.under]
b = 3
'''
WHERE: dict[KeyPath, int] = {
    ("site",): 2,
    ("products",): 4,
    ("products", 0): 5,
    ("products", 1): 6,
    ("products", 2): 7,
    ("products", 3): 9,
    ("quoted key",): 11,
    ("quoted key", "and.literal"): 11,
    ("text",): 12,
    ("raw",): 15,
    ("one",): 18,
    ("one", "two"): 18,
    ("one", "two", "three"): 18,
    ("one", "two", "three", 0): 18,
    ("one", "two", "three", 1): 18,
    ("one", "two", "three", 1, "four"): 18,
    ("one", "two", "five"): 18,
    ("table",): 19,
    ("table", "x y"): 19,
    ("table", "x y", "key"): 20,
    ("list",): 22,
    ("list", 0): 22,
    ("list", 0, "a"): 23,
    ("list", 1): 24,
    ("list", 1, "a"): 25,
    ("list", 1, "under"): 26,
    ("list", 1, "under", "b"): 27,
}


def paths_in(value: object, above: KeyPath = ()) -> set[KeyPath]:
    """Every key and every entry, as ``tomllib`` read them."""
    inside: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        inside = msgspec.convert(value, dict[str, Any]).items()
    elif isinstance(value, list):
        inside = enumerate(msgspec.convert(value, list[Any]))
    return {path for key, one in inside for path in ((*above, key), *paths_in(one, (*above, key)))}


def test_every_way_of_writing_a_key() -> None:
    assert lines_of(EVERY_WAY) == Lines(WHERE, [])
    assert paths_in(tomllib.loads(EVERY_WAY)) == set(WHERE)


@given(TOML_TEXTS)
def test_the_same_keys_as_tomllib_finds(text: str) -> None:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assume(False)
    else:
        lines = lines_of(text)

        assert set(lines.first) == paths_in(values)
        assert lines.again == []


@given(TORN_TEXTS)
def test_whatever_follows_it_comes_to_an_end(text: str) -> None:
    lines = lines_of(text)

    assert all(0 < line <= text.count("\n") + 1 for line in lines.first.values())


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\n\na = [\n2]", ("a",), 3),
        ("[a]\nb = 1\n[a]", ("a",), 3),
        ("a.b = 1\n'a'.\"b\" = 2", ("a", "b"), 2),
        ("a = {b = 1,\n b = 2}", ("a", "b"), 2),
        ("[[a]]\nb = 1\nb = 2", ("a", 0, "b"), 3),
    ],
)
def test_what_is_there_twice(text: str, path: KeyPath, line: int) -> None:
    assert lines_of(text).again == [(path, line)]


@pytest.mark.parametrize(
    "torn",
    [
        "= 1",
        "b",
        "b = 1 c = 2",
        "b = ['1' 2]",
        "b = {1}",
        "[b",
        "[[b]",
        '"\\x" = 1',
        "b = '",
        "\x0c",
    ],
)
def test_what_came_before_a_tear_is_kept(torn: str) -> None:
    lines = lines_of(f"a = 1\n{torn}\nlast = 1")

    assert lines.of(("a",)) == 1
    assert ("last",) not in lines.first


def test_the_nearest_line_of_what_is_not_there() -> None:
    lines = lines_of("\na = [1]")

    assert lines.of(("a", 7, "b")) == 2
    assert lines.of(("b",)) == 0

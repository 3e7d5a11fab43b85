"""Whatever fault the program itself can raise has a row of its own."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import fieldbind
from fieldbind.faults import Fault
from fieldbind.guidance.rows import read_book
from fieldbind.resource import resource

OURS = {kind.__name__ for kind in Fault.__subclasses__()}


def raised_codes() -> Iterator[str]:
    """The codes written where faults are made, also in ``LocalFault("A" if x else "B")``."""
    for path in Path(fieldbind.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=kind), args=[code, *_]) if kind in OURS:
                    yield from texts(code)
                case _:
                    pass


def texts(code: ast.expr) -> Iterator[str]:
    for part in ast.walk(code):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def told_on_the_command_line() -> set[str]:
    """Of the history, which the window never finds missing: it makes it."""
    words = tomllib.loads(resource("history/en.toml").read_text(encoding="utf-8"))
    return set(words["sentences"])


def told_beside_the_field() -> set[str]:
    """Of a picture, in the live line of the page; each reason has words of its own there."""
    return {"PICTURE_UNREADABLE."}


def test_every_fault_of_our_own_has_a_row() -> None:
    codes = set(raised_codes())

    assert "NETWORK_TIMEOUT" in codes
    elsewhere = told_on_the_command_line() | told_beside_the_field()
    assert codes - set(read_book("en").rows) - elsewhere == set()

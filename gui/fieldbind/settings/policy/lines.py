"""On which line each key of a TOML file stands; ``tomllib`` does not say.

It is read leniently: what a value is, and whether it is one, is ``tomllib``'s to judge. Where no
TOML follows at all, the reading ends, and what was found until there is kept.
"""

import contextlib
import tomllib

from fieldbind.settings.policy.policy import KeyPath, Lines
from fieldbind.settings.policy.tokens import Token, tokens_of


def lines_of(text: str) -> Lines:
    """Where the keys of a file stand; line ends are those of ``tomllib``.

    Raises:
        RecursionError: lists lie too deep in each other; ``tomllib`` gives up there, too.
    """
    reader = _Reader(text)
    with contextlib.suppress(_NoToml):  # tomllib says what is amiss there, and better
        reader.read()
    return reader.lines


class _NoToml(Exception):
    """Nothing that belongs here follows."""


class _Reader:
    """One pass over a file.

    Args:
        text: the file.
    """

    def __init__(self, text: str) -> None:
        self.lines = Lines()
        self._tokens = tokens_of(text)
        self._at = 0
        self._table: KeyPath = ()
        self._counts: dict[KeyPath, int] = {}
        self._complete: set[KeyPath] = set()

    def read(self) -> None:
        """Go through it once, to its end or to where no TOML follows."""
        while self._skip_lines().kind != "end":
            if self._take("["):
                self._header()
            else:
                self._pair(self._table)
            if self._peek().kind not in ("line", "end"):
                raise _NoToml

    def _header(self) -> None:
        is_list = self._take("[")
        names = self._key()
        self._expect("]")
        if is_list:
            self._expect("]")
        path: KeyPath = ()
        for name, line in names[:-1]:
            path = self._entered((*path, name), line)
        name, line = names[-1]
        path = (*path, name)
        if is_list:
            self.lines.first.setdefault(path, line)
            number = self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, number)
        self._table = path
        self._completed(path, line)

    def _entered(self, path: KeyPath, line: int) -> KeyPath:
        """A table on the way; of a list of tables, its last one."""
        self.lines.first.setdefault(path, line)
        return (*path, self._counts[path]) if path in self._counts else path

    def _pair(self, above: KeyPath) -> None:
        names = self._key()
        self._expect("=")
        path = above
        for name, line in names:
            path = (*path, name)
            self.lines.first.setdefault(path, line)
        self._completed(path, names[-1][1])
        self._value(path)

    def _completed(self, path: KeyPath, line: int) -> None:
        self.lines.first.setdefault(path, line)
        if path in self._complete:
            self.lines.again.append((path, line))
        self._complete.add(path)

    def _key(self) -> list[tuple[str, int]]:
        names: list[tuple[str, int]] = []
        while True:
            token = self._next()
            if token.kind == "word":
                names.append((token.text, token.line))
            elif token.kind == "text":
                names.append((_unquoted(token.text), token.line))
            else:
                raise _NoToml
            if not self._take("."):
                return names

    def _value(self, path: KeyPath) -> None:
        if self._take("["):
            self._list(path)
        elif self._take("{"):
            self._inline_table(path)
        elif self._peek().kind == "text":
            self._next()
        else:
            # Numbers and dates; a date may have a blank in it, and a number a dot.
            while self._peek().kind == "word" or self._peek().text == ".":
                self._next()

    def _list(self, path: KeyPath) -> None:
        number = 0
        while self._skip_lines().text != "]":
            entry = (*path, number)
            self.lines.first.setdefault(entry, self._peek().line)
            self._value(entry)
            number += 1
            self._skip_lines()
            if not self._take(","):
                break
        self._skip_lines()
        self._expect("]")

    def _inline_table(self, path: KeyPath) -> None:
        while self._skip_lines().text != "}":
            self._pair(path)
            self._skip_lines()
            if not self._take(","):
                break
        self._skip_lines()
        self._expect("}")

    def _peek(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        if token.kind != "end":
            self._at += 1
        return token

    def _skip_lines(self) -> Token:
        while self._peek().kind == "line":
            self._at += 1
        return self._peek()

    def _take(self, mark: str) -> bool:
        token = self._peek()
        found = token.kind == "mark" and token.text == mark
        self._at += found
        return found

    def _expect(self, mark: str) -> None:
        if not self._take(mark):
            raise _NoToml


def _unquoted(text: str) -> str:
    try:
        return str(tomllib.loads(f"key = {text}")["key"])
    except tomllib.TOMLDecodeError:
        raise _NoToml from None

"""A TOML file cut into its smallest parts."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
      (?P<blank>  [ \t\r]+ | \#[^\n]* )
    | (?P<line>   \n )
    | (?P<text>   \"{3} (?: \\. | (?!\"{3}) [^\\] )* \"{3,5}
                | '{3} (?: (?!'{3}) . )* '{3,5}
                | \" (?: \\. | [^"\\\n] )* \"
                | ' [^'\n]* ' )
    | (?P<mark>   [\[\]{},=.] )
    | (?P<word>   [^\s\#"'\[\]{},=.]+ )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One part: its ``kind`` is ``text`` (quoted), ``mark``, ``word``, ``line`` end or ``end``."""

    kind: str
    text: str
    line: int


def tokens_of(text: str) -> list[Token]:
    """The parts of a file, without blanks and comments; the last one is an ``end``."""
    tokens: list[Token] = []
    at, line = 0, 1
    while found := _TOKEN.match(text, at):
        kind = found.lastgroup or ""
        if kind != "blank":
            tokens.append(Token(kind, found[0], line))
        line += found[0].count("\n")
        at = found.end()
    # Where no token follows, there is no TOML, and what came before is all there is.
    tokens.append(Token("end", "", line))
    return tokens

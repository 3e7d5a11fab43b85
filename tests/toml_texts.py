"""TOML as people write it, and as nobody would: for tests that are shown very many files."""

from hypothesis import strategies as st

SOME_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\"'\\"), max_size=8
)
_BLANK = st.sampled_from(["", " ", "\t", "  "])
_GAP = st.sampled_from(["", " ", "\n", "\n\n  ", " # ] } = [x]\n", "\r\n"])
_BARE = st.text("ab_-19", min_size=1, max_size=3)
_NAME = _BARE | SOME_TEXT.map('"{}"'.format) | SOME_TEXT.map("'{}'".format)
_KEY = st.lists(_NAME, min_size=1, max_size=3).flatmap(
    lambda names: _BLANK.map(lambda blank: f"{blank}.{blank}".join(names))
)
_NUMBERS = ["1", "-0.5e-3", "true", "nan", "0xff"]
_TIMES = ["1979-05-27", "1979-05-27 07:32:00.5Z", "07:32:00"]
_TEXTS = ['""', "''", '"a\\"]\\n"', '"""a\n"]" = \\"""\n""""', "'''\n[b] = '' \n''''"]
_PLAIN = st.one_of(
    st.sampled_from([*_NUMBERS, *_TIMES, *_TEXTS]),
    SOME_TEXT.map('"{}"'.format),
    SOME_TEXT.map("'{}'".format),
    SOME_TEXT.map('"""{}\n"""'.format),
)


def _list(values: list[str], gap: str, comma: str) -> str:
    return f"[{gap}{f'{gap},{gap}'.join(values)}{comma if values else ''}{gap}]"


def _table(pairs: list[tuple[str, str]]) -> str:
    return "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"


_VALUE = st.recursive(
    _PLAIN,
    lambda inner: (
        st.builds(_list, st.lists(inner, max_size=3), _GAP, st.sampled_from(["", ","]))
        | st.lists(st.tuples(_KEY, inner), max_size=3).map(_table)
    ),
    max_leaves=6,
)
_COMMENT = st.sampled_from(["", " # a = 1", "#[["])
_PAIR = st.builds("{}={} {}{}".format, _KEY, _BLANK, _VALUE, _COMMENT)
_HEADER = st.builds("[{0}{1}{0}]{2}".format, _BLANK, _KEY, _COMMENT) | st.builds(
    "[[{0}{1}{0}]]{2}".format, _BLANK, _KEY, _COMMENT
)


def _file(lines: list[str], end: str) -> str:
    return end.join(lines)


def _torn(text: str, at: int, between: str) -> str:
    at %= len(text) + 1
    return text[:at] + between + text[at:]


TOML_TEXTS = st.builds(
    _file,
    st.lists(st.one_of(_PAIR, _PAIR, _HEADER, _COMMENT), max_size=6),
    st.sampled_from(["\n", "\r\n"]),
)
"""Files whose every line is TOML; as a whole they may name a thing twice."""

TORN_TEXTS = st.builds(
    _torn,
    TOML_TEXTS,
    st.integers(0, 500),
    st.sampled_from([*"\"'[]{}=.\n\\\0\x0c", '"""']) | SOME_TEXT,
)
"""The same with something put in that may tear them."""

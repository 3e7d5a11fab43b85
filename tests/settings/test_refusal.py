"""What is amiss in a setting is said in every language, with nothing left to fill in."""

import re
from itertools import chain
from typing import get_type_hints

import msgspec
import pytest

from fieldbind.demo.script.amiss import WORDS
from fieldbind.demo.script.script import Script
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import Settings
from fieldbind.settings.refusal import Flaw, unusable
from spoken import BOOKS, CHINESE, LANGUAGES

EVERYTHING = {"name": "site", "expected": "seconds", "least": "2", "most": "30", "detail": "x"}
BESIDES = ("one-of", "happenings")
"""What is said of the entries of a list."""

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@in_each_language
@pytest.mark.parametrize("flaw", Flaw)
def test_each_flaw_has_its_sentence(language: str, flaw: Flaw) -> None:
    said = Guidance.load(language).explain(unusable(flaw, "settings.toml", **EVERYTHING), {}).cause

    assert said.endswith((".", "?", "。", "？"))
    assert "{" not in said


@in_each_language
def test_each_setting_says_what_belongs_there(language: str) -> None:
    told = [_told_of(kind) for kind in (Settings, Script, *WORDS.values())]

    assert {*chain(*told), *BESIDES} == set(BOOKS[language].expected)


def _told_of(kind: type[msgspec.Struct]) -> set[str]:
    """What the fields of a file say of themselves."""
    hints = get_type_hints(kind, include_extras=True).values()
    metas = [meta for hint in hints for meta in getattr(hint, "__metadata__", ())]
    described = (meta.description for meta in metas if isinstance(meta, msgspec.Meta))
    return {description for description in described if description}


def test_it_is_chinese_in_chinese() -> None:
    with pytest.raises(LocalFault) as caught:
        load_settings({"FIELDBIND_SITE": "moon"})

    said = Guidance.load(CHINESE).explain(caught.value, {}).cause
    assert said == "FIELDBIND_SITE：这里应该是“china”或“overseas”。"


def test_bounds_are_written_without_needless_zeros() -> None:
    with pytest.raises(LocalFault) as caught:
        load_settings({}, {"poll_interval": 1})

    said = Guidance.load(CHINESE).explain(caught.value, {}).cause
    assert re.sub(r"\s+", " ", said) == "命令行里的“poll_interval”：这里应该是 2 到 30 之间的秒数。"

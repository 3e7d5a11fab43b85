"""Every text of the window is said in every language, whole and in its manner."""

import re
import shutil
from collections.abc import Iterable

import pytest

import texts_in_code
from places import ROOT
from texts import linguist
from translations import Message, messages

CHINESE = linguist.TEXTS / "fieldbind_zh_CN.ts"
MESSAGES = messages(CHINESE)
FILES = list(texts_in_code.read(ROOT / "gui" / "fieldbind" / "qt"))

HAN = "[\u4e00-\u9fff]"
LATIN = "[A-Za-z0-9{}%]"
FULL_WIDTH = "[\uff01-\uff5e\u3000-\u303f]"
ENDS = {".": "。", "?": "？", "…": "…"}
AVOIDED = "错误(?!码)|失败|非法|无效|异常"
DATE = "d MMM"
"""How forms of dates begin; nothing stands apart in them."""


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the file would hold if the texts were gathered now."""
    folder = tmp_path_factory.mktemp("gathered")
    shutil.copy(CHINESE, folder)
    linguist.gather(folder)
    return {message.where for message in messages(folder / CHINESE.name)}


def listed(what: str, found: Iterable[tuple[str, str] | str]) -> str:
    """For the text of a failed assertion, all of them and not the first few."""
    return "\n".join([what, *(f"  {one}" for one in sorted(map(str, found)))])


def test_no_text_is_new_and_none_has_vanished(gathered: set[tuple[str, str]]) -> None:
    there = {message.where for message in MESSAGES}
    new, vanished = gathered - there, there - gathered

    assert not new, listed("dev.py strings, then translate:", new)
    assert not vanished, listed("dev.py strings takes out:", vanished)


def test_every_text_is_translated() -> None:
    left = [m.where for m in MESSAGES if not (m.is_finished and m.translation)]

    assert not left, listed("translate:", left)


def test_every_text_of_the_code_is_found(gathered: set[tuple[str, str]]) -> None:
    """lupdate passes over calls it does not understand without a word."""
    hidden = [line for file in FILES for line in file.hidden]
    lost = {text for file in FILES for text in file.texts} - gathered

    assert not hidden, listed("say it where it is heard:", hidden)
    assert not lost, listed("lupdate does not find:", lost)


def test_what_is_put_in_stands_in_both() -> None:
    def holes(text: str) -> set[str]:
        return set(re.findall(r"\{\w*\}|%n", text))

    odd = [m.where for m in MESSAGES if holes(m.source) != holes(m.translation)]

    assert not odd, listed("other things are put in:", odd)


def test_chinese_has_full_width_marks() -> None:
    odd = [m.translation for m in MESSAGES if _has_latin_marks(m.translation)]

    assert not odd, listed("marks:", odd)


def test_nobody_is_alarmed_or_blamed() -> None:
    odd = [m.translation for m in MESSAGES if re.search(AVOIDED, m.translation)]

    assert not odd, listed("words to avoid:", odd)


def test_chinese_ends_where_english_ends() -> None:
    odd = [m.translation for m in MESSAGES if _end(m.source) != _end(m.translation)]

    assert not odd, listed("ends otherwise:", odd)


def test_han_and_latin_stand_apart() -> None:
    odd = [m.translation for m in MESSAGES if _is_tight(m) and not m.source.startswith(DATE)]

    assert not odd, listed("a space is missing in:", odd)


def test_only_what_is_older_is_made_anew() -> None:
    linguist.release()
    made = CHINESE.with_suffix(".qm")
    before = made.stat().st_mtime_ns

    linguist.release()

    assert made.stat().st_mtime_ns == before
    assert made.stat().st_mtime >= CHINESE.stat().st_mtime


def _has_latin_marks(said: str) -> bool:
    beside = re.search(f"{HAN}[,.;:?!()]|[,.;:?!()]{HAN}", said)
    return bool(beside or re.search(f"{FULL_WIDTH} | {FULL_WIDTH}", said))


def _end(said: str) -> str:
    """The mark at the end, as English has it."""
    ends = {mark: english for english, chinese in ENDS.items() for mark in (english, chinese)}
    return ends.get(said[-1:], "")


def _is_tight(message: Message) -> bool:
    return bool(re.search(f"{HAN}{LATIN}|{LATIN}{HAN}", message.translation))

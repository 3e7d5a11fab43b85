"""Every finding has words in each language, and what they name is filled in."""

import re

import pytest

from fieldbind.checks.finding import Check
from fieldbind.faults import LocalFault
from fieldbind.guidance.problem import Fix
from spoken import BOOKS, GUIDANCE, LANGUAGES

FACT = re.compile(r"\{(\w+)\}")
CHECKS = [check.value for check in Check]
EN, ZH = (BOOKS[language].checks for language in LANGUAGES)


@pytest.mark.parametrize(
    "part",
    [
        "names",
        "marks",
        "things",
        "reasons",
        "ways",
        "units",
        "sentences",
        "words",
        "fixes",
        "advice",
    ],
)
def test_the_keys_are_the_same_in_every_language(part: str) -> None:
    assert list(getattr(EN, part)) == list(getattr(ZH, part))


@pytest.mark.parametrize("part", ["sentences", "words", "advice"])
def test_the_same_facts_are_named_in_every_language(part: str) -> None:
    english, chinese = getattr(EN, part), getattr(ZH, part)
    for key in english:
        assert sorted(FACT.findall(english[key])) == sorted(FACT.findall(chinese[key])), key


@pytest.mark.parametrize("part", ["names", "things", "reasons"])
def test_every_check_is_called_something(part: str) -> None:
    assert list(getattr(EN, part)) == CHECKS


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_numbers_for_all_of_them(language: str) -> None:
    assert len(BOOKS[language].checks.numbers) == len(CHECKS) + 1


def test_both_languages_offer_the_same_fixes() -> None:
    assert EN.fixes == ZH.fixes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_fits_on_its_line(language: str) -> None:
    checks = GUIDANCE[language].checks
    longest = 40 if language == "en" else 16
    for check in CHECKS:
        assert len(checks.sentence("one", thing=checks.thing(check))) <= longest, check


@pytest.mark.parametrize(
    ("key", "facts", "expected"),
    [
        ("dns.fine", {"host": "iot.test"}, "iot.test found"),
        ("NETWORK_NAME_NOT_FOUND", {}, "Tencent Cloud was not found"),
        ("NETWORK_PROXY", {}, "The proxy of this network does not let us through"),
        ("NETWORK_PROXY.NEW", {}, "The proxy of this network does not let us through"),
        ("NETWORK_PROXY.PAC", {}, "The proxy script cannot be used"),
        ("HTTP_NON_200.503", {}, "Tencent Cloud is out of reach"),
        ("LEDGER_DAMAGED", {}, "The history file was damaged"),
        ("camera.fine", {"camera": "a\nb" + "c" * 60}, "a b" + "c" * 44 + "…"),
        ("disk.low", {}, "Only – free. Make some room."),
        (
            "clock.behind",
            {"skew": "2 h 5 min"},
            "2 h 5 min behind the cloud. Less than 5 min is needed.",
        ),
    ],
)
def test_words_for_a_finding(key: str, facts: dict[str, str], expected: str) -> None:
    assert GUIDANCE["en"].checks.words(key, facts) == expected


def test_spans_are_said_in_the_language_of_the_rest() -> None:
    said = GUIDANCE["zh_CN"].checks.words("clock.ahead", {"skew": "2 h 5 min"})
    assert said.startswith("比云端快 2 小时 5 分钟")


def test_what_stands_in_the_way_is_named() -> None:
    said = GUIDANCE["en"].checks.words("held_up", {}, "network")
    assert said == "Not looked at: no network"


@pytest.mark.parametrize(
    ("key", "fix"),
    [
        ("clock.ahead", Fix.OPEN_TIME),
        ("NETWORK_TLS.UNTRUSTED", Fix.ASK_IT),
        ("NETWORK_PROXY.LOGIN", Fix.PROXY_LOGIN),
        ("dns.fine", None),
    ],
)
def test_what_one_press_can_mend(key: str, fix: Fix | None) -> None:
    checks = GUIDANCE["en"].checks
    assert checks.fix(key) is fix
    assert fix is None or checks.fix_label(fix)


def test_a_fault_without_words_of_its_own_is_told_by_its_row() -> None:
    fault = LocalFault("SETTINGS_UNREADABLE.EXTRA_CA")
    assert (
        GUIDANCE["en"].checks.words(fault.code, fault.facts) == "The set certificate cannot be used"
    )


def test_what_stands_around_the_rows() -> None:
    english, chinese = (GUIDANCE[language].checks for language in LANGUAGES)
    assert (english.mark("dns"), english.mark("clock")) == ("DNS", "")
    assert (english.joined("One.", "Two."), chinese.joined("一。", "二。")) == (
        "One. Two.",
        "一。二。",
    )

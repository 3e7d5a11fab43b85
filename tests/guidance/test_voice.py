"""A colleague standing next to you (UX17 to UX19): no blame, no alarm, no code, three sentences."""

import re

import pytest

from fieldbind.faults import NoAnswer, StrangeAnswer
from fieldbind.guidance.problem import Leg
from spoken import BOOKS, CARDS, CHINESE, ENGLISH, GUIDANCE, LANGUAGES, WAITING, fault_of

ALARMING = {
    ENGLISH: re.compile(
        r"\b(errors?|fail(s|ed|ing|ures?)?|invalid|illegal|bad|abort(s|ed)?|fatal|oops|please|sorry"
        r"|crash(ed)?)\b|!",
        re.IGNORECASE,
    ),
    CHINESE: re.compile("错误|失败|非法|无效|异常|致命|中止|崩溃|抱歉|对不起|请稍候|您|恭喜|[!！]"),
}
"""Nowhere on a card, and so in no headline either."""

SENTENCE_END = {ENGLISH: re.compile(r"[.?](?=\s|$)"), CHINESE: re.compile("[。？]")}
NAMED_BUTTON = {ENGLISH: re.compile(r"[Pp]ress ([A-Z].*)"), CHINESE: re.compile("点“([^”]+)”")}
CODE = re.compile(r"\b[A-Z]\w+\.[A-Z]\w+|\b[A-Z]+_[A-Z_]+\b|\b[A-Z][a-z]+[A-Z]\w*\b")
NOT_A_CODE = {"RequestId"}
HAN = "\u4e00-\u9fff"

# What is not the outcome that was hoped for, and still nothing that went wrong (UX18).
NO_PROBLEM = (
    "UnsupportedOperation.CannotBindSameFamily",
    "InvalidParameterValue.DeviceBinded",
    "InvalidParameterValue.DeviecBinded",
    "BOUND_ELSEWHERE",
    "UNDO_GONE",
    "JOB_GONE",
    "BIND_WAIT_TIMEOUT",
)

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@in_each_language
def test_words_that_alarm_are_not_used(language: str) -> None:
    for card in CARDS[language]:
        for text in (*card.texts, card.problem.short):
            assert not ALARMING[language].search(text), text


@in_each_language
def test_a_cause_has_three_sentences_at_most(language: str) -> None:
    for card in CARDS[language]:
        ends = SENTENCE_END[language].findall(card.problem.cause)
        assert 1 <= len(ends) <= 3, card.problem.cause


@in_each_language
def test_titles_are_headlines_and_the_rest_are_sentences(language: str) -> None:
    for card in CARDS[language]:
        assert not card.problem.title.endswith((".", "。"))
        for text in (card.problem.cause, *card.problem.steps):
            assert text.endswith((".", "?", "。", "？")), text


@in_each_language
def test_nothing_is_left_to_fill_in_and_no_blank_is_too_many(language: str) -> None:
    for card in CARDS[language]:
        for text in (*card.texts, card.problem.short):
            assert text == text.strip(), text
            assert not re.search("[{}]|  ", text), text


@in_each_language
def test_codes_are_for_details_only(language: str) -> None:
    for card in CARDS[language]:
        assert card.problem.code == card.code
        for text in card.texts:
            assert set(CODE.findall(text)) <= NOT_A_CODE, text


@in_each_language
def test_a_step_names_only_buttons_that_are_there(language: str) -> None:
    label = GUIDANCE[language].fix_label
    for card in CARDS[language]:
        problem = card.problem
        there = tuple(label(fix) for fix in (problem.fix, problem.other) if fix)
        for step in problem.steps:
            for named in NAMED_BUTTON[language].findall(step):
                assert named.startswith(there), step


@in_each_language
@pytest.mark.parametrize("code", NO_PROBLEM)
def test_what_is_no_problem_is_not_reported_as_one(language: str, code: str) -> None:
    assert BOOKS[language].rows[code].caution


@in_each_language
def test_a_wait_that_could_not_ask_says_that_the_device_may_go_on(language: str) -> None:
    unasked = BOOKS[language].sentences.unasked
    for card in CARDS[language]:
        could_not_ask = isinstance(fault_of(card.code, card.action), NoAnswer | StrangeAnswer)
        expected = could_not_ask and card.action == WAITING
        assert (unasked in card.problem.cause) == expected, card


@in_each_language
def test_a_wait_that_could_not_ask_broke_between_laptop_and_cloud(language: str) -> None:
    for card in CARDS[language]:
        fault = fault_of(card.code, card.action)
        if card.action == WAITING and isinstance(fault, NoAnswer | StrangeAnswer):
            assert card.problem.leg in (Leg.LAPTOP_CLOUD, Leg.THIS_LAPTOP), card


def test_chinese_is_set_as_it_should_be() -> None:
    for card in CARDS[CHINESE]:
        for text in (*card.texts, card.problem.short):
            assert not re.search(f"[{HAN}][A-Za-z0-9]|[A-Za-z0-9][{HAN}]", text), text
            assert not re.search(f"[{HAN}”][,.;:?!()]|[,.;:?!()][{HAN}“]", text), text
            assert not re.search(r"[，。；：？“”]\s|\s[，。；：？“”]", text), text


@pytest.mark.parametrize(
    ("code", "title", "cause"),
    [
        (
            "InvalidParameterValue.TokenIsExpire",
            "这个绑定令牌已过期",
            "设备没有及时上报令牌，腾讯云已不再接受它。没有绑定任何设备。",
        ),
        ("LimitExceeded.FamilyDeviceExceedLimit", "“林家”已满", "里面的设备数量已到腾讯云的上限。"),
        ("LimitExceeded.FamilyDeviceExceedLimit", "这个家庭已满", ""),
        ("NETWORK_UNREACHABLE", "这台电脑已离线", ""),
        ("InvalidParameterValue.InvalidAccessToken", "登录已结束", "你的选择都已保留。"),
        ("BIND_IN_DOUBT", "没有看到答复", ""),
    ],
)
def test_the_words_that_were_agreed_upon(code: str, title: str, cause: str) -> None:
    said = [card.problem for card in CARDS[CHINESE] if card.code == code]
    assert any(one.title == title and one.cause.startswith(cause) for one in said)

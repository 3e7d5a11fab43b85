"""Looking a fault up, and filling in the case at hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.faults import LocalFault, NoAnswer, Refused, Stopped
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Fix, Leg

GUIDANCE = Guidance.load("en")
CHINESE = Guidance.load("zh_CN")
BIND = "AppTokenBindDeviceFamily"
STATE = "AppGetDeviceBindTokenState"
FULL = "LimitExceeded.FamilyDeviceExceedLimit"


def test_a_full_family() -> None:
    fault = Refused(FULL, action=BIND, request_id="r-1", message="too many")

    problem = GUIDANCE.explain(fault, {"family": "Lin family"})

    assert problem.title == "Lin family is full"
    assert problem.cause == (
        "It already holds as many devices as Tencent Cloud allows. Nothing was bound."
    )
    assert problem.steps[0] == "Press Choose another family. The device stays ready."
    assert (problem.leg, problem.fix, problem.other) == (
        Leg.BIND,
        Fix.CHOOSE_PLACE,
        Fix.TRY_AGAIN,
    )
    assert (problem.code, problem.request_id, problem.message) == (FULL, "r-1", "too many")
    assert not problem.caution
    assert GUIDANCE.fix_label(problem.fix) == "Choose another family"


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("InvalidParameterValue.TokenIsExpire", "This bind token has run out"),
        ("InvalidParameterValue.SomethingNew", "Tencent Cloud does not take this value"),
        ("AuthFailure.SignatureFailure", "The app is not accepted"),
        ("BAD_BODY.STRANGER", "The answer cannot be read"),
        ("SomethingNew", "Tencent Cloud said no"),
        ("SomethingNew.Entirely", "Tencent Cloud said no"),
        ("", "Tencent Cloud said no"),
    ],
)
def test_lookup_is_by_full_code_then_category_then_unknown(code: str, title: str) -> None:
    problem = GUIDANCE.explain(Refused(code), {})

    assert problem.title == title
    assert problem.code == code


def test_an_action_may_need_words_of_its_own() -> None:
    code = "InvalidParameterValue.InvalidAccessToken"

    ended = GUIDANCE.explain(Refused(code, action="AppGetFamilyList"), {})
    pasted = GUIDANCE.explain(Refused(code, action="AppGetUser"), {"site": "Overseas"})

    assert (ended.title, ended.fix, ended.other) == ("Your sign-in ended", Fix.SIGN_IN, None)
    assert (pasted.fix, pasted.other) == (Fix.CORRECT, Fix.SWITCH_SITE)
    assert pasted.leg is ended.leg
    assert pasted.steps[1] == "Check that the Overseas site is the right one."


@pytest.mark.parametrize("action", [BIND, STATE])
def test_a_person_is_told_that_nothing_was_bound(action: str) -> None:
    problem = GUIDANCE.explain(NoAnswer("NETWORK_NAME_NOT_FOUND", action=action), {})

    assert problem.cause.endswith("Nothing was bound.")


@pytest.mark.parametrize(
    "fault",
    [
        NoAnswer("NETWORK_TIMEOUT", action=BIND, may_have_happened=True),
        Stopped("BIND_IN_DOUBT", action=BIND),
        Stopped("BOUND_ELSEWHERE", action=BIND),
        NoAnswer("NETWORK_TIMEOUT", action="AppGetFamilyList"),
        NoAnswer("NETWORK_TIMEOUT", action="AppUpdateDeviceInFamily"),
    ],
)
def test_it_is_not_said_where_it_is_not_known_or_beside_the_point(fault: Stopped) -> None:
    assert "Nothing was bound." not in GUIDANCE.explain(fault, {}).cause


def test_a_wait_that_could_not_ask_says_what_may_happen_meanwhile() -> None:
    problem = GUIDANCE.explain(NoAnswer("NETWORK_UNREACHABLE", action=STATE), {})

    assert problem.leg is Leg.LAPTOP_CLOUD
    assert problem.cause == (
        "No network leads from here to Tencent Cloud. Tencent Cloud could not be asked, but the "
        "device may go on by itself. Nothing was bound."
    )


def test_what_is_not_known_is_paraphrased() -> None:
    problem = GUIDANCE.explain(Refused(FULL), {"family": "  "})

    assert problem.title == "This family is full"


def test_chinese_puts_names_in_quotes_and_no_blank_between_sentences() -> None:
    named = CHINESE.explain(Refused(FULL, action=BIND), {"family": "Lin family"})
    unnamed = CHINESE.explain(Refused(FULL), {})

    assert named.title == "“Lin family”已满"
    assert named.cause == "里面的设备数量已到腾讯云的上限。没有绑定任何设备。"
    assert unnamed.title == "这个家庭已满"
    assert CHINESE.fix_label(Fix.CHOOSE_PLACE) == "换一个家庭"


def test_a_name_is_never_taken_for_a_placeholder() -> None:
    problem = GUIDANCE.explain(Refused(FULL), {"family": "{room} {0} %s"})

    assert problem.title == "{room} {0} %s is full"


def test_an_endless_name_is_cut() -> None:
    problem = GUIDANCE.explain(Refused(FULL), {"family": "x" * 5000})

    assert problem.title == f"{'x' * 47}… is full"


def test_a_settings_fault_says_what_it_says() -> None:
    path = f"/home/lin/{'deep/' * 20}{{n}}.toml"
    facts = {"flaw": "value", "where": path, "name": "data_dir", "expected": "folder"}

    problem = GUIDANCE.explain(LocalFault("SETTINGS_UNREADABLE", facts=facts), {})

    assert problem.cause == f"{path}, “data_dir”: expected a folder."


def test_a_language_we_do_not_speak_is_english() -> None:
    assert Guidance.load("xx").fix_label(Fix.CLOSE) == "Close"


@given(code=st.text(), family=st.text(), action=st.text())
def test_any_fault_gives_a_card(code: str, family: str, action: str) -> None:
    problem = GUIDANCE.explain(Refused(code, action=action), {"family": family})

    assert problem.title
    assert problem.steps
    assert "\n" not in problem.title

"""Answers in all their wrappers, and what is no answer at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.envelope import as_text, open_envelope
from fieldbind.faults import Fault, Refused, StrangeAnswer

MORE_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def opened(answer: object) -> dict[str, object]:
    return dict(open_envelope(json.dumps(answer).encode()))


def refusal(answer: object) -> Refused:
    with pytest.raises(Refused) as caught:
        opened(answer)
    return caught.value


def strange(body: bytes) -> str:
    with pytest.raises(StrangeAnswer) as caught:
        open_envelope(body)
    assert caught.value.may_have_happened
    return caught.value.code


@pytest.mark.parametrize(
    "answer",
    [
        {"Response": {"Token": "t", "RequestId": "r"}},
        {"Response": {"Data": {"Token": "t"}, "RequestId": "r"}},
        {"Response": {"Data": {"Token": "t", "RequestId": "r"}}},
        {"Response": {"Data": '{"Token": "t"}', "RequestId": "r"}},
        {"code": 0, "msg": "", "data": {"Token": "t", "RequestId": "r"}},
        {"code": 0, "msg": "", "data": {"Data": {"Token": "t"}, "RequestId": "r"}},
        {"code": "0", "data": {"Token": "t", "RequestId": "r"}},
        {"code": None, "data": {"Token": "t", "RequestId": "r"}},
        {"code": "", "data": {"Token": "t", "RequestId": "r"}},
        {"data": {"Token": "t", "RequestId": "r", "Error": None}},
        {"data": {"Token": "t", "RequestId": "r", "Error": {}}},
        {"Data": {"Token": "t"}, "RequestId": "r"},
        {"Token": "t", "RequestId": "r"},
    ],
)
def test_both_shapes_and_both_nestings_give_the_same(answer: object) -> None:
    members = opened(answer)
    assert (members["Token"], members["RequestId"]) == ("t", "r")


@pytest.mark.parametrize(
    "answer",
    [
        {"Response": {"RequestId": ""}},
        {"Response": {"Data": {}, "RequestId": ""}},
        {"Response": {"Data": "OK", "RequestId": ""}},
        {"Response": {"Data": "{OK", "RequestId": ""}},
        {"Response": {"Data": None, "RequestId": ""}},
        {"Response": {"Data": [], "RequestId": ""}},
        {"code": 0, "data": {"RequestId": ""}},
    ],
)
def test_a_success_may_carry_data_of_any_kind_or_none(answer: object) -> None:
    assert opened(answer)["RequestId"] == ""


@pytest.mark.parametrize(
    "answer", [{"code": 0}, {"code": 0, "data": "OK"}, {"code": 0, "data": None}, {"Response": {}}]
)
def test_a_success_may_be_empty(answer: object) -> None:
    assert set(opened(answer)) <= {"Data"}


def test_a_refusal_of_the_pages() -> None:
    error = {"Code": "LimitExceeded.FamilyDeviceExceedLimit", "Message": "full"}
    fault = refusal({"Response": {"Error": error, "RequestId": "r"}})
    assert (fault.code, fault.message, fault.request_id) == (error["Code"], "full", "r")
    assert not fault.may_have_happened


def test_a_refusal_of_the_live_servers() -> None:
    error = {"Code": "InvalidParameterValue.TokenNotExist", "Message": "no such token"}
    answer = {"code": -1000, "msg": "wrapper", "data": {"Error": error, "RequestId": "r"}}
    fault = refusal(answer)
    assert (fault.code, fault.message, fault.request_id) == (error["Code"], "no such token", "r")


@pytest.mark.parametrize(
    ("answer", "code", "message"),
    [
        ({"code": -1000, "data": {"Code": "A.B", "Message": "m"}}, "A.B", "m"),
        ({"code": -1000, "msg": "m", "data": {"RequestId": "r"}}, "-1000", "m"),
        ({"code": -1000, "msg": "m", "data": {}}, "-1000", "m"),
        ({"code": -1000, "msg": "m", "data": None}, "-1000", "m"),
        ({"code": -1000, "msg": "m"}, "-1000", "m"),
        ({"code": "-1000", "msg": "m"}, "-1000", "m"),
        ({"code": 0, "msg": "", "data": {"Error": {"Code": "A.B"}}}, "A.B", ""),
        ({"Response": {"Error": {"Message": "m"}}}, "(unknown code)", "m"),
        ({"code": 0, "data": {"Error": {"Message": "m"}}}, "(unknown code)", "m"),
        ({"Response": {"Error": "m"}}, "(unknown code)", "m"),
        ({"Response": {"Error": {"Code": 7, "Message": 8}}}, "7", "8"),
        ({"Response": {"Error": {"Code": [], "Message": {}}}}, "(unknown code)", ""),
        ({"Response": {"Error": True}}, "(unknown code)", ""),
        ({"code": True, "msg": "m", "data": {}}, "(unknown code)", "m"),
    ],
)
def test_a_refusal_in_odd_clothes(answer: object, code: str, message: str) -> None:
    fault = refusal(answer)
    assert (fault.code, fault.message) == (code, message)


@pytest.mark.parametrize(
    ("message", "code", "text"),
    [
        (
            "InvalidParameterValue.UserLoginFailed|用户名或密码错误",
            "UserLoginFailed",
            "用户名或密码错误",
        ),
        ("InternalError|InvalidParameterValue.ErrorUserNotExists|x", "ErrorUserNotExists", "x"),
        (" InvalidParameterValue.UserLoginFailed | x\ny|z ", "UserLoginFailed", "x\ny|z"),
    ],
)
def test_the_code_wrapped_inside_an_internal_error_counts(
    message: str, code: str, text: str
) -> None:
    fault = refusal({"Response": {"Error": {"Code": "InternalError", "Message": message}}})
    assert (fault.code, fault.message) == (f"InvalidParameterValue.{code}", text)
    assert not fault.may_have_happened


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("InternalError", "it broke"),
        ("InternalError", "a b|c"),
        ("InternalError", ""),
        ("InternalError.InternalServerExceptionDB", "InvalidParameterValue.UserLoginFailed|x"),
    ],
)
def test_any_other_internal_error_stays_one_and_leaves_doubt(code: str, message: str) -> None:
    fault = refusal({"Response": {"Error": {"Code": code, "Message": message}}})
    assert (fault.code, fault.message, fault.may_have_happened) == (code, message, True)


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html>log in</html>",
        b"\n  <html>",
        b'\xef\xbb\xbf<?xml version="1.0"?><a/>',
    ],
)
def test_a_page_of_a_portal(body: bytes) -> None:
    assert strange(body) == "BAD_BODY.HTML"


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"null",
        b"7",
        b'"OK"',
        b"{}",
        b'{"detail":"not found"}',
        b"{'code':0}",
        b'{"code":0} {"code":0}',
        '{"code":0,"msg":"登录"}'.encode("gbk"),
        '{"code":0}'.encode("utf-16"),
        b'{"code":0,"msg":"\xff"}',
        b"\x1f\x8b\x08\x00",
        b"[" * 100_000,
        b'{"data":' * 100_000 + b"1" + b"}" * 100_000,
    ],
)
def test_what_is_not_an_answer_of_this_api(body: bytes) -> None:
    assert strange(body) == "BAD_BODY"


@pytest.mark.parametrize("body", [b"", b" ", b'{"code":0,"data":{', b'{"Response":{"Token":"'])
def test_an_answer_whose_end_is_missing(body: bytes) -> None:
    assert strange(body) == "BAD_BODY.CUT_SHORT"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"[]", "not a JSON object"),
        (b'{"detail":"not found"}', "no envelope"),
        (b"{'code':0}", "DecodeError"),
        (b'{"code":0,"msg":"\xff"}', "UnicodeDecodeError"),
        (b"[" * 100_000, "RecursionError"),
    ],
)
def test_what_is_wrong_with_it_is_told(body: bytes, reason: str) -> None:
    with pytest.raises(StrangeAnswer) as caught:
        open_envelope(body)
    assert caught.value.message == reason


def test_depth_inside_a_data_text_is_not_followed() -> None:
    assert opened({"Response": {"Data": '{"a":' * 100_000, "RequestId": "r"}})["RequestId"] == "r"


def test_a_byte_order_mark_is_not_held_against_anybody() -> None:
    assert open_envelope(b'\xef\xbb\xbf{"Response":{"Token":"t"}}')["Token"] == "t"


def test_of_a_member_that_comes_twice_the_last_counts() -> None:
    assert open_envelope(b'{"code":0,"data":{"Token":"a","Token":"b"}}')["Token"] == "b"


def test_a_fault_never_repeats_the_body() -> None:
    with pytest.raises(Fault) as caught:
        open_envelope(b'{"Response":{"Token":"secret-in-a-broken-answer"')
    assert "secret" not in caught.value.message


@given(st.binary())
def test_any_bytes_are_an_answer_or_a_fault(body: bytes) -> None:
    _is_settled(body)


@given(
    MORE_JSON
    | st.dictionaries(
        st.sampled_from(["Response", "data", "code", "msg", "Data", "Error", "RequestId"]),
        MORE_JSON
        | st.dictionaries(
            st.sampled_from(["Data", "Error", "RequestId", "Code", "Message"]), MORE_JSON
        ),
    )
)
def test_any_json_is_an_answer_or_a_fault(answer: object) -> None:
    _is_settled(json.dumps(answer).encode())


@pytest.mark.parametrize(
    ("value", "text"), [("a", "a"), (0, "0"), (True, ""), (None, ""), (1.5, ""), ([], "")]
)
def test_a_number_is_as_good_as_a_text(value: object, text: str) -> None:
    assert as_text(value) == text


def _is_settled(body: bytes) -> None:
    try:
        open_envelope(body)
    except Fault as fault:
        assert fault.code

"""This laptop's clock, compared with what answers say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.way.clock import is_wrong, judged_by_clock, skew_of, span
from fieldbind.faults import LocalFault, Refused

DATE = "Fri, 06 Nov 2026 08:49:37 GMT"
AT = 1793954977.0


@pytest.mark.parametrize(
    ("sent", "received", "skew"),
    [
        (AT, AT + 1, 0.0),
        (AT + 7200, AT + 7201, 7200.0),
        (AT - 3600, AT - 3590, -3595.5),
    ],
)
def test_the_middle_of_a_request_is_compared(sent: float, received: float, skew: float) -> None:
    assert skew_of(DATE, sent, received) == skew


@pytest.mark.parametrize("date", ["", "now", "Fri, 06 Nov 99999999999999 08:49:37 GMT"])
def test_no_date_says_nothing(date: str) -> None:
    assert skew_of(date, AT, AT) is None


@pytest.mark.parametrize(
    ("skew", "wrong"),
    [(None, False), (0.0, False), (299.0, False), (-300.0, False), (301.0, True), (-301.0, True)],
)
def test_five_minutes_may_pass(skew: float | None, wrong: bool) -> None:
    assert is_wrong(skew) is wrong


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (7500.0, "2 h 5 min"),
        (-7200.0, "2 h"),
        (310.0, "5 min"),
        (86400.0 * 3 + 3600 + 60, "3 d 1 h"),
        (86400.0 + 60, "1 d 1 min"),
        (86400.0, "1 d"),
        (0.0, "0 min"),
    ],
)
def test_a_skew_in_short_words(skew: float, words: str) -> None:
    assert span(skew) == words


@given(st.floats(-1e12, 1e12))
def test_a_skew_never_takes_more_than_two_numbers(skew: float) -> None:
    assert len(span(skew).split()) in (2, 4)


@pytest.mark.parametrize(
    "code",
    ["AuthFailure", "AuthFailure.SignatureExpire", "InvalidParameterValue", "InvalidParameter"],
)
def test_a_wrong_clock_explains_a_refused_signature(code: str) -> None:
    refused = Refused(code, message="Timestamp", request_id="theirs")
    fault = judged_by_clock(refused, 7500.0)
    assert (type(fault), fault.code, fault.request_id) == (LocalFault, "CLOCK_WRONG", "theirs")
    assert fault.facts == {"skew": "2 h 5 min"}
    assert fault.message == f"{code}: Timestamp"
    assert judged_by_clock(refused, 200.0) is refused
    assert judged_by_clock(refused, None) is refused


@pytest.mark.parametrize(
    "code", ["InvalidParameterValue.UserLoginFailed", "InternalError", "RequestLimitExceeded"]
)
def test_a_wrong_clock_explains_nothing_else(code: str) -> None:
    refused = Refused(code)
    assert judged_by_clock(refused, 7500.0) is refused

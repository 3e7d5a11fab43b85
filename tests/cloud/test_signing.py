"""The signature of calls before sign-in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.models import Secret
from fieldbind.cloud.signing import is_signed, signature, signed_text

SECRET = Secret("SimSecret0123456789ab")
# The test vector of the fact sheet, section 2.2.
BODY = {
    "Action": "AppGetToken",
    "RequestId": "00000000-0000-4000-8000-000000000001",
    "AppKey": "SimAppKey0001",
    "Timestamp": 1700000000,
    "Nonce": 7,
    "Type": "phone",
    "CountryCode": "86",
    "PhoneNumber": "13900000000",
    "Password": "Tech#2024",
}
SIGNED = "S7tkWk7hZnoR48Yi04FrdssDSho="


def test_the_vector_of_the_fact_sheet() -> None:
    assert signed_text(BODY) == (
        "Action=AppGetToken&AppKey=SimAppKey0001&CountryCode=86&Nonce=7&Password=Tech#2024"
        "&PhoneNumber=13900000000&RequestId=00000000-0000-4000-8000-000000000001"
        "&Timestamp=1700000000&Type=phone"
    )
    assert signature(BODY, SECRET) == SIGNED


@pytest.mark.parametrize("empty", ["", None])
def test_empty_values_and_the_signature_itself_are_left_out(empty: object) -> None:
    assert signature({**BODY, "Email": empty, "Signature": "x"}, SECRET) == SIGNED


def test_zero_is_not_empty() -> None:
    assert signed_text({"Nonce": 0}) == "Nonce=0"


def test_names_go_by_byte_and_an_underscore_becomes_a_dot() -> None:
    assert signed_text({"b": 1, "a_c": 2, "B": 3, "a": True}) == "B=3&a=true&a.c=2&b=1"


def test_a_right_signature_is_known_and_any_other_is_not() -> None:
    assert is_signed({**BODY, "Signature": SIGNED}, SECRET)
    assert not is_signed({**BODY, "Signature": SIGNED}, Secret("another"))
    assert not is_signed({**BODY, "Signature": "签名"}, SECRET)
    assert not is_signed({**BODY, "Signature": None}, SECRET)
    assert not is_signed(BODY, SECRET)


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.booleans() | st.none()))
def test_a_body_of_any_members_can_be_signed(members: dict[str, object]) -> None:
    signed = signature(members, SECRET)
    assert len(signed) == 28
    assert is_signed({**members, "Signature": signed}, SECRET)

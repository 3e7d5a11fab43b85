"""Nobody can call or write to a person by what the ledger says of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.masking import is_masked, masked, masked_name


@pytest.mark.parametrize(
    ("nick_name", "shown"),
    [
        ("", ""),
        ("Lin Wei", "Lin Wei"),
        ("王师傅", "王师傅"),
        ("Lin 7", "Lin 7"),
        ("13900000012", "•••••••••12"),
        ("+86 139 0000 0012", "+•• ••• •••• ••12"),
        ("１３９００００００１２", "•••••••••１２"),
        ("Team 3, 13900000012", "Team •, •••••••••12"),
        ("lin.wei@example.org", "l•••@e•••.org"),
        ("Lin <lin@mail.example.org>", "Lin <•••@m•••.org>"),
        ("lin＠example.org", "l•••@e•••.org"),
        ("lin@host", "l•••@h•••"),
    ],
)
def test_names(nick_name: str, shown: str) -> None:
    assert masked(nick_name) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("Lin family", "Lin family"),
        ("Flat 12, floor 3, room 201", "Flat 12, floor 3, room 201"),
        ("Since 2026-05-28", "Since 2026-05-28"),
        ("13812345678的家", "•••••••••78的家"),
        ("Lamp13812345678b 4", "Lamp•••••••••78b 4"),
        ("Flat 4, 138 1234 5678", "Flat 4, ••• •••• ••78"),
        ("+86 138-1234-5678", "+•• •••-••••-••78"),
        ("+1 415 555 0132", "+• ••• ••• ••32"),
        ("0755-86013388的家", "••••-••••••88的家"),
        ("138123456781234567", "••••••••••••••••67"),
        ("lin.wei@example.org的家", "l•••@e•••.org的家"),
    ],
)
def test_given_names(name: str, shown: str) -> None:
    assert masked_name(name) == shown
    assert is_masked(shown) == (name != shown)


def digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


@given(st.text(), st.from_regex(r"\+?[0-9][0-9 ()/-]{5,16}[0-9]", fullmatch=True), st.text())
def test_no_phone_number_stands_in_full(before: str, number: str, after: str) -> None:
    assert len(digits(masked(f"{before}{number}{after}"))) <= 2


@given(st.text(), st.emails(), st.text())
def test_no_address_stands_in_full(before: str, address: str, after: str) -> None:
    shown = masked(f"{before} {address} {after}")

    assert address not in shown
    assert not re.search(r"[^\s@•]@[^\s@•]{2}", shown)


@given(st.text())
def test_what_is_masked_stays_as_it_is(nick_name: str) -> None:
    assert masked(masked(nick_name)) == masked(nick_name)


@given(st.text(), st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True), st.text())
def test_no_mobile_number_stands_in_a_given_name(before: str, number: str, after: str) -> None:
    assert number not in masked_name(f"{before}{number}{after}")


@given(st.lists(st.from_regex(r"\+?[0-9]{1,12}[ -]?", fullmatch=True)))
def test_a_given_name_that_is_masked_stays_as_it_is(parts: list[str]) -> None:
    once = masked_name("".join(parts))

    assert masked_name(once) == once

"""Nobody can call or write to a person by what the ledger says of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.ledger.masking import masked


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

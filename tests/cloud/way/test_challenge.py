"""What a proxy wants to see before it lets anybody through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.way.challenge import schemes_in


@pytest.mark.parametrize(
    ("headers", "schemes"),
    [
        ([], []),
        ([""], []),
        (['Basic realm="proxy"'], ["Basic"]),
        (["NTLM", "Negotiate"], ["NTLM", "Negotiate"]),
        (["Negotiate, NTLM"], ["Negotiate", "NTLM"]),
        (["Negotiate YIIBhwYGKwYBBQUCoA=="], ["Negotiate"]),
        (['Basic realm="say \\"a\\", NTLM, b", charset="UTF-8"'], ["Basic"]),
        (
            ['Digest realm="x", qop="auth,int", nonce=abc', "basic realm=x"],
            ["Digest", "basic"],
        ),
        (["NTLM", "NTLM"], ["NTLM"]),
        (["realm = x"], []),
        (["=, ,,;"], []),
    ],
)
def test_the_schemes_of_every_challenge(headers: list[str], schemes: list[str]) -> None:
    assert schemes_in(headers) == schemes


@given(st.lists(st.text()))
def test_no_header_breaks_it(headers: list[str]) -> None:
    assert all(scheme.isprintable() for scheme in schemes_in(headers))

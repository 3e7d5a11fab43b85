"""No secret survives, in whatever clothes it comes; what support needs does."""

import base64
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.records.redaction import MASK, redact

FIELDS = [
    "AccessToken",
    "Token",
    "Password",
    "VerificationCode",
    "Signature",
    "AppSecret",
    "pwd",
    "ssid",
    "bssid",
    "PhoneNumber",
    "Email",
    "WxOpenID",
    "access_token",
    "bind-token",
    "FIELDBIND_APP_SECRET",
    "phone_number",
]
fields = st.sampled_from(FIELDS)
# Whatever is in it, the mark is found again in any encoding of the whole.
canaries = st.text(min_size=1, max_size=30).map(lambda text: f"canary{text}yranac")
places = st.sampled_from(["", "answer: ", "POST https://c.example.org/tokenapi ", "家 ", "{"])


@given(fields, canaries, places)
def test_json(field: str, canary: str, before: str) -> None:
    for ascii_only in (True, False):
        body = json.dumps({"Action": "AppGetUser", field: canary, "n": 1}, ensure_ascii=ascii_only)
        shown = redact(before + body)

        assert "canary" not in shown
        assert "yranac" not in shown
        assert "AppGetUser" in shown
        assert shown.endswith(', "n": 1}')


@given(fields, canaries)
def test_json_inside_json(field: str, canary: str) -> None:
    inner = json.dumps({field: canary})
    shown = redact(json.dumps({"Config": inner}) + json.dumps({"again": json.dumps({"x": inner})}))

    assert "canary" not in shown
    assert "yranac" not in shown


@given(fields, canaries)
def test_json_that_is_cut_short(field: str, canary: str) -> None:
    body = json.dumps({field: canary})

    assert "canary" not in redact(body[:-2])
    assert "canary" not in redact(body[:-3])


@given(fields, canaries)
def test_python_values(field: str, canary: str) -> None:
    assert "canary" not in redact(repr({field: canary}))
    assert "canary" not in redact(f"Thing({field}={canary!r}, n=1)")
    assert "canary" not in redact(repr({field: {"deep": [canary]}}))
    assert "canary" not in redact(repr({field.encode(): canary.encode()}))


@given(fields, canaries)
def test_url_encoded(field: str, canary: str) -> None:
    query = urlencode({"Action": "AppGetUser", field: canary, "n": 1})
    shown = redact(f"https://c.example.org/appapi?{query}")

    assert "canary" not in shown
    assert "https://c.example.org/appapi?Action=AppGetUser&" in shown
    assert "canary" not in redact(quote(query))
    assert "canary" not in redact(f"sent {quote_plus(json.dumps({field: canary}))} away")


@given(fields, canaries)
def test_base64_encoded(field: str, canary: str) -> None:
    for body in (json.dumps({field: canary}), urlencode({field: canary}), f"{field}={canary}"):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(body.encode("utf-8", "backslashreplace")).decode()

            assert redact(f"body {encoded}") == f"body {MASK}"
            assert redact(f"body {encoded.rstrip('=')}") == f"body {MASK}"
            assert redact(f"body {encode(encoded.encode()).decode()}") == f"body {MASK}"


@given(st.text(max_size=300))
def test_twice_is_no_more_than_once(text: str) -> None:
    assert redact(redact(text)) == redact(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer abc.def", "Authorization: ***"),
        ("Cookie: uin=1", "Cookie: ***"),
        ("token 0cc175b9c0f1b6a831c399e269772661 ran out", "token *** ran out"),
        ("no account lin.wei@example.org here", "no account *** here"),
        ("Login(name='13900000000', country_code='86')", "Login(name='***', country_code='86')"),
        ("+8613900000000 is not known", "*** is not known"),
        ("+86-13900000000 is not known", "*** is not known"),
        ("86-139-0000-0000 is not known", "*** is not known"),
        ("+86 139 0000 0000, +1 415 555 0132", "***, ***"),
        ("proxy http://linwei:s@im-1@proxy.example:80/", "proxy http://***@proxy.example:80/"),
        ("proxy http://linwei@10.0.0.1", "proxy http://***@10.0.0.1"),
        ("Nobody has 13900000000.", "Nobody has ***."),
        ("没有找到13900000000，请检查", "没有找到***，请检查"),
    ],
)
def test_what_gives_itself_away_by_its_form(text: str, shown: str) -> None:
    assert redact(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "AppTokenBindDeviceFamily answered InvalidParameterValue.TokenIsExpire",
        "RequestId 0c7a51e2-9b4d-4f0e-a1d6-3e58c2b7f914",
        "code=-1000 State=2 FamilyId=f_0cc175b9c0f1b6a831c399e269772661",
        "POST https://iot.cloud.tencent.com/api/exploreropen/tokenapi in 0.21 s",
        'File "/usr/lib/python3.11/site-packages/httpx/_transports/default.py", line 101',
        "waited 12.3 s for the token's device, 100% of 45%2C",
        "bindings_for_lamp_e27_0412_in_the_living_room",
        "took 139.00000000 s of b139-0000-0000, 2026-05-28 14:32:31.120",
    ],
)
def test_what_support_needs_stays(text: str) -> None:
    assert redact(text) == text


def test_a_long_text_takes_no_long_time() -> None:
    for piece in ("a", "token", "token=", '\\"', "%41", "a@", "0", '{"pwd":', "QUJD"):
        redact(piece * (8000 // len(piece)))

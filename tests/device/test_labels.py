"""Everything a technician can scan, paste or type gets an answer, and only ours are believed."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldbind.cloud.models import BindToken
from fieldbind.device.labels import Caveat, Label, LabelKind, Refusal, look_alikes, read_label
from strange_labels import STRANGERS

_SAMPLES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("labels.toml").read_text(encoding="utf-8")
)["label"]

names = st.from_regex(r"\A[A-Za-z0-9_-]{1,48}\Z")
long_tokens = st.from_regex(r"\A[0-9a-f]{32}\Z")
short_tokens = st.from_regex(r"\A[A-Za-z0-9]{6}\Z")
blanks = st.text(alphabet=" \t\r\n\u3000\u00a0\u200b", max_size=4)


def expected(sample: dict[str, Any]) -> Label:
    return Label(
        kind=LabelKind[sample["kind"]],
        product_id=sample.get("product_id", ""),
        device_name=sample.get("device_name", ""),
        token=BindToken(sample["token"]) if "token" in sample else None,
        refusal=Refusal[sample["refusal"]] if "refusal" in sample else None,
        caveat=Caveat[sample["caveat"]] if "caveat" in sample else None,
        count=sample.get("count", 0),
        wanted=sample.get("wanted", 0),
        odd=tuple(sample.get("odd", ())),
    )


@pytest.mark.parametrize("sample", [pytest.param(s, id=s["what"]) for s in _SAMPLES])
def test_sample(sample: dict[str, Any]) -> None:
    label = read_label(sample["text"])

    assert label == expected(sample)
    assert label.is_of_use == ("refusal" not in sample or bool(label.product_id))


@pytest.mark.parametrize("sample", [pytest.param(s, id=s["what"]) for s in _SAMPLES])
def test_what_a_scanner_adds_at_the_end_changes_nothing(sample: dict[str, Any]) -> None:
    for end in ("\r", "\n", "\r\n", "\t", " "):
        assert read_label(f"\ufeff{sample['text']}{end}") == expected(sample)


def test_every_kind_and_every_refusal_has_a_sample() -> None:
    samples = _SAMPLES + STRANGERS
    assert {sample["kind"] for sample in samples} == {kind.name for kind in LabelKind}
    assert {sample.get("refusal") for sample in samples} >= {reason.name for reason in Refusal}


@given(st.text(max_size=200))
@example("{" * 3000)
@example('{"a":' * 800)
@example('{"\ud800":"\udfff"}')
@example('{"Token":{"Token":1},"DeviceName":null}')
@example("https://iot.cloud.tencent.com/iotexplorer/device?" + "%ff" * 900)
@example("x" * 5_000_000)
@example(" " * 5_000_000)
@example("\ufdfa" * 4096)
@example("1" * 7089)
@example('{\x00"\x00P\x00r\x00o\x00d\x00')
@example("\xff\xfe{\x00")
@example('\u202e{"Token":"A7K2Q9"}\u202c')
@example("]C1\x1d01\x1d\x1d\x04")
@example("\ud83d\x00\x1b[31m\x7f")
def test_no_text_is_too_strange(text: str) -> None:
    label = read_label(text)

    assert (label.refusal is None) <= label.is_of_use


@given(long_tokens | short_tokens, blanks, blanks)
def test_a_token_is_found_between_blanks(token: str, before: str, after: str) -> None:
    middle = len(token) // 2
    text = f"{before}{token[:middle]}{after}{token[middle:]}{before}{after}"

    assert read_label(text).token == BindToken(token)


@given(long_tokens | short_tokens, names, names)
def test_no_token_shows_in_a_label(token: str, product_id: str, name: str) -> None:
    payload = {"ProductId": product_id, "DeviceName": name, "Token": token}
    label = read_label(msgspec.json.encode(payload).decode())

    assert label.token == BindToken(token)
    assert (label.product_id, label.device_name) == (product_id, name)
    assert token not in repr(replace(label, product_id="", device_name=""))


@given(st.text(max_size=60))
def test_nothing_of_an_unread_text_is_kept(secret: str) -> None:
    label = read_label(f"canary canary {secret}")

    assert "canary" not in repr(label)


@given(long_tokens, st.integers(0, 31), st.sampled_from("OlIgz"))
def test_a_misread_character_is_pointed_at(token: str, place: int, wrong: str) -> None:
    label = read_label(token[:place] + wrong + token[place + 1 :])

    assert label.refusal is Refusal.NOT_HEX
    assert label.odd == (place,)


def test_wifi_data_of_an_app_code_is_not_kept() -> None:
    label = read_label('{"ssid":"canary","pwd":"canary","bssid":"canary","token":"A7K2Q9"}')

    assert "canary" not in repr(label)


def test_characters_that_look_alike() -> None:
    assert look_alikes("a0bOc1dlIo") == (1, 3, 5, 7, 8, 9)
    assert look_alikes("") == ()

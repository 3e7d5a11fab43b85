"""What is not ours is named if its form is certain, and never otherwise."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.device.labels import Garbling, LabelKind, read_label
from strange_labels import STRANGERS, refusal_of

tokens = st.from_regex(r"\A[0-9a-f]{32}\Z")


@pytest.mark.parametrize("sample", [pytest.param(one, id=one["what"]) for one in STRANGERS])
def test_sample(sample: dict[str, Any]) -> None:
    label = read_label(sample["text"])

    assert label.kind is LabelKind[sample["kind"]]
    assert (label.refusal.name if label.refusal else "") == refusal_of(sample)
    assert label.garbling is (Garbling[sample["garbling"]] if "garbling" in sample else None)
    if label.kind is not LabelKind.OTHER:
        assert (label.count, label.wanted) == (sample.get("count", 0), sample.get("wanted", 0))
    assert label.is_of_use == (not refusal_of(sample))


@pytest.mark.parametrize("sample", [pytest.param(one, id=one["what"]) for one in STRANGERS])
def test_what_a_scanner_adds_changes_nothing(sample: dict[str, Any]) -> None:
    text = sample["text"]
    for before, after in (("", "\r"), ("\x1d", "\n"), ("\u200e", "\t"), ("\x02", "\x03")):
        assert read_label(f"{before}{text}{after}") == read_label(text)


@given(tokens)
def test_a_token_of_digits_is_still_a_token(token: str) -> None:
    for text in (token, token.translate(str.maketrans("abcdef", "012345"))):
        assert read_label(text).kind is LabelKind.TOKEN


@pytest.mark.parametrize("text", ["WIFI:T:WPA;S:canary;P:canary;;", "IMEI:canary", "S/N: canary"])
def test_nothing_of_it_is_kept(text: str) -> None:
    assert "canary" not in repr(read_label(text))

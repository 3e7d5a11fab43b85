"""A scanner for another keyboard, Caps Lock, and what chat programs do to quotes."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.device.labels import Garbling, LabelKind, Refusal, read_label

_ENGLISH = (
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./1234567890-=QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?!@#$%^&*()_+"
)
_OTHERS = {
    "French": "azertyuiop^$qsdfghjklmùwxcvbn,;:!&é\"'(-è_çà)="
    "AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§1234567890°+",
    "German": "qwertzuiopü+asdfghjklöäyxcvbnm,.-1234567890ß´"
    'QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_!"§$%&/()=?`',
    "Russian": "йцукенгшщзхъфывапролджэячсмитьбю.1234567890-="
    'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,!"№;%:?*()_+',
}
_PAYLOADS: list[dict[str, Any]] = [
    label
    for label in tomllib.loads(Path(__file__).with_name("labels.toml").read_text(encoding="utf-8"))[
        "label"
    ]
    if "product_id" in label and label["text"][:1] in "{hS" and "/sim" not in label["text"]
]


@pytest.mark.parametrize("keyboard", _OTHERS)
@pytest.mark.parametrize("label", [pytest.param(one, id=one["what"]) for one in _PAYLOADS])
def test_every_label_on_another_keyboard(label: dict[str, Any], keyboard: str) -> None:
    keys = str.maketrans(_ENGLISH, _OTHERS[keyboard])

    garbled = read_label(label["text"].translate(keys))

    assert garbled.refusal is Refusal.GARBLED
    assert garbled.garbling is Garbling.KEYBOARD
    assert not garbled.is_of_use


@given(st.from_regex(r"\A[0-9a-f]{32}\Z"), st.sampled_from(["French", "Russian"]))
def test_a_token_on_another_keyboard_is_never_taken_for_one(token: str, keyboard: str) -> None:
    typed = token.translate(str.maketrans(_ENGLISH, _OTHERS[keyboard]))
    label = read_label(typed)

    assert label.token is None or typed == token
    assert label.garbling is (Garbling.KEYBOARD if typed != token else None)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz äöüéè?!;:-_/", min_size=1, max_size=60))
def test_words_are_not_garbled_labels(words: str) -> None:
    assert read_label(words).kind is LabelKind.TOKEN or read_label(words).garbling is None

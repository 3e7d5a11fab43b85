"""What is said of a text in the token field."""

from typing import Any

import pytest

from fieldbind.device.labels import Garbling, LabelKind, Refusal, read_label
from fieldbind.qt.device.hint import Hints
from fieldbind.qt.device.stranger_words import StrangerWords
from fieldbind.qt.widgets.tone import Tone
from strange_labels import STRANGERS

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
LINE = 70
"""What fits below the field in the smallest window."""
TYPED = [
    ("", "", Tone.NEUTRAL),
    ("A7K", "3 of 6 or 32 characters", Tone.NEUTRAL),
    ("A7K2Q9", "6 of 6 characters. Looks complete.", Tone.OK),
    (
        "A7K2O9",
        "6 of 6 characters. 0 and O, 1, l and I look alike: compare.",
        Tone.OK,
    ),
    (TOKEN[:31], "31 of 32 characters", Tone.NEUTRAL),
    (TOKEN, "32 of 32 characters. Looks complete.", Tone.OK),
    (TOKEN.upper(), "32 of 32 characters, but in capitals. Is it printed so?", Tone.WARN),
    (
        TOKEN[:9] + "O",
        "“O” at place 10 cannot be in a token of 32 characters.",
        Tone.WARN,
    ),
    ("34970112332", "11 of 32 characters", Tone.NEUTRAL),
    (
        TOKEN[:30] + "zz",
        "“z” at place 31 cannot be in a token of 32 characters.",
        Tone.BAD,
    ),
    (TOKEN + "0", "33 characters, 1 too many: a token has 32, or 6.", Tone.BAD),
]
WHOLE = [
    ("A7K", "3 characters so far: a token has 32, or 6.", Tone.BAD),
    (TOKEN[:31], "31 characters so far: a token has 32, or 6.", Tone.BAD),
    (TOKEN[:9] + "O", "“O” at place 10 cannot be in a token of 32 characters.", Tone.BAD),
    (
        '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"short"}',
        "Names read. The token on this label is not whole.",
        Tone.WARN,
    ),
    ("MT:Y.K9042C00KA0648G00", "This is a Matter code. Look for another on the device.", Tone.BAD),
    ("34970112332", "This is a Matter code. Look for another on the device.", Tone.BAD),
    ("0cc1 75b9 cOf1", "“O” at place 10 cannot be in a token of 32 characters.", Tone.BAD),
    ("\u200frc59103G4", "“r” at place 1 cannot be in a token of 32 characters.", Tone.BAD),
    ("]Q10cc175b9cO", "“O” at place 10 cannot be in a token of 32 characters.", Tone.BAD),
    ("“SIMPROD001”", "Neither a bind token nor a label that Fieldbind knows.", Tone.BAD),
    ('{"ProductId":"SIMPR', "Only a piece of this label was read. Scan it again.", Tone.BAD),
    ("what is this?!", "Neither a bind token nor a label that Fieldbind knows.", Tone.BAD),
]


@pytest.mark.parametrize(("text", "words", "tone"), TYPED)
def test_while_typing(qapp: object, text: str, words: str, tone: Tone) -> None:
    hint = Hints().of(read_label(text), text, finished=False)
    assert (hint.text, hint.tone) == (words, tone)


@pytest.mark.parametrize(("text", "words", "tone"), WHOLE)
def test_of_a_whole_text(qapp: object, text: str, words: str, tone: Tone) -> None:
    hint = Hints().of(read_label(text), text, finished=True)
    assert (hint.text, hint.tone) == (words, tone)


def test_a_colour_never_says_it_alone(qapp: object) -> None:
    for text, _, tone in TYPED:
        hint = Hints().of(read_label(text), text, finished=False)
        assert bool(hint.icon) == (tone is not Tone.NEUTRAL)


@pytest.mark.parametrize("sample", [pytest.param(one, id=one["what"]) for one in STRANGERS])
def test_a_stranger_is_named_without_quoting_it(qapp: object, sample: dict[str, Any]) -> None:
    text: str = sample["text"]
    label = read_label(text)
    hint = Hints().of(label, text, finished=True)

    assert hint.text.isprintable()
    assert len(hint.text) <= LINE
    if label.kind is not LabelKind.OTHER and label.refusal is Refusal.NOT_OURS:
        assert "Look for" in hint.text or "on the device itself" in hint.text
    assert "sim" not in hint.text.lower().replace("sim card", "")


def test_every_garbling_has_its_sentence(qapp: object) -> None:
    sentences = {StrangerWords().of_garbled(garbling) for garbling in Garbling}
    assert len(sentences) == len(Garbling)
    assert all(len(sentence) <= LINE for sentence in sentences)

"""What is said of a text in the token field."""

import pytest

from fieldbind.device.labels import read_label
from fieldbind.qt.device.hint import Hints
from fieldbind.qt.widgets.tone import Tone

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
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
    ("MT:Y.K9042C00KA0648G00", "This is a Matter code, not a bind token.", Tone.BAD),
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

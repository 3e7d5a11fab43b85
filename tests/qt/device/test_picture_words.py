"""Whatever a picture can be refused for has words of its own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import fieldbind
from fieldbind.qt.device.picture_words import PictureWords
from fieldbind.qt.widgets.tone import Tone


def reasons() -> Iterator[str]:
    """What is written where pictures are refused."""
    for path in Path(fieldbind.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="unreadable"), args=[reason]):
                    parts = ast.walk(reason)
                    texts = (part.value for part in parts if isinstance(part, ast.Constant))
                    yield from (text for text in texts if isinstance(text, str))
                case _:
                    pass


def test_every_reason_has_its_own_words(qapp: object) -> None:
    words = PictureWords()
    known = set(reasons()) | {"DAMAGED"}
    assert {"EMPTY", "TOO_SLOW", "SEVERAL"} < known
    said = {words.unread(f"PICTURE_UNREADABLE.{reason}").text for reason in known}
    assert len(said) == len(known)


def test_the_words_are_of_the_tone_that_they_are_meant_in(qapp: object) -> None:
    words = PictureWords()
    assert words.reading().tone is Tone.NEUTRAL
    assert words.nothing().tone is Tone.WARN
    assert words.several(3).text.startswith("3 ")
    assert words.unread("PICTURE_UNREADABLE.EMPTY").tone is Tone.BAD

"""What the command line says of a showroom, and what it refuses in words."""

import argparse
from pathlib import Path

import pytest

from fieldbind.qt.presenting.showing import CHORD, Showing, add_show_options, showing_of


def showing(*words: str) -> Showing | None:
    parser = argparse.ArgumentParser(prog="fieldbind")
    parser.add_argument("--demo", nargs="?", const="happy")
    add_show_options(parser)
    return showing_of(parser, parser.parse_args(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), None),
        (("--demo",), Showing(attract_after=60.0)),
        (("--demo", "--attract", "never"), Showing(attract_after=None)),
        (("--demo", "slow", "--attract", "90"), Showing(attract_after=90.0)),
        (("--demo", "--kiosk"), Showing(chord=CHORD)),
        (("--demo", "--kiosk", "ctrl+F12"), Showing(chord="Ctrl+F12")),
    ],
)
def test_it_is_understood(words: tuple[str, ...], expected: Showing | None) -> None:
    assert showing(*words) == expected


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--kiosk",), "--kiosk goes with --demo"),
        (("--attract", "60"), "--attract goes with --demo"),
        (("--record", "slides"), "--record goes with --demo"),
        (("--demo", "--attract", "soon"), "expected seconds, 5 or more, or: never"),
        (("--demo", "--attract", "2"), "expected seconds, 5 or more, or: never"),
        (("--demo", "--kiosk", "Banana"), "'Banana' is no chord; name a key with Ctrl"),
        (("--demo", "--kiosk", "Q"), "'Q' is no chord"),
        (("--demo", "--kiosk", "Ctrl+Q, Ctrl+X"), "is no chord"),
        (("--demo", "--record", "{file}"), "file: it is no folder"),
    ],
)
def test_it_is_refused_in_words(
    words: tuple[str, ...], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit):
        showing(*(word.format(file=tmp_path / "file") for word in words))
    assert sentence in capsys.readouterr().err


def test_the_folder_for_pictures_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "talks" / "slides"
    assert showing("--demo", "--record", str(folder)) == Showing(record=folder)
    assert list(folder.iterdir()) == []

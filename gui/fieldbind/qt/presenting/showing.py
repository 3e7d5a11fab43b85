"""How the demo is shown, as the command line says it. Knows no Qt until a chord is looked at."""

import argparse
import contextlib
from dataclasses import dataclass
from pathlib import Path

ATTRACT_AFTER = 60.0
CHORD = "Ctrl+Alt+Shift+Q"
_LEAST = 5.0
_STRONG = ("Ctrl+", "Alt+", "Meta+")
_OPTIONS = ("attract", "kiosk", "record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """A demo that was asked for on the command line.

    Args:
        attract_after: seconds without a key, mouse or touch; None for never.
        chord: the keys that close a kiosk; empty where it is none.
        record: the folder for one picture a step; None for none.
    """

    attract_after: float | None = ATTRACT_AFTER
    chord: str = ""
    record: Path | None = None


def add_show_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--attract``, ``--kiosk`` and ``--record``."""
    shown = parser.add_argument_group("the demo in a showroom")
    shown.add_argument(
        "--attract",
        type=_seconds,
        metavar="SECONDS|never",
        help=f"begin anew after so long without key, mouse or touch (default {ATTRACT_AFTER:.0f})",
    )
    shown.add_argument(
        "--kiosk",
        nargs="?",
        const=CHORD,
        type=_chord,
        metavar="CHORD",
        help=f"full screen; only these keys close it (default {CHORD})",
    )
    shown.add_argument(
        "--record", type=Path, metavar="DIR", help="write a picture of each step into this folder"
    )


def showing_of(parser: argparse.ArgumentParser, options: argparse.Namespace) -> Showing | None:
    """What was asked for; None where the demo was not. Ends the program where it cannot be."""
    if options.demo is None:
        for name in _OPTIONS:
            if getattr(options, name) is not None:
                parser.error(f"--{name} goes with --demo")
        return None
    if options.record is not None and (why := _why_not_writable(options.record)):
        parser.error(f"--record: no pictures can be written to {options.record}: {why}")
    return Showing(
        attract_after=_attract_after(options.attract),
        chord=options.kiosk or "",
        record=options.record,
    )


def _attract_after(given: float | None) -> float | None:
    if given is None:
        return ATTRACT_AFTER
    return given or None


def _seconds(text: str) -> float:
    """Seconds; 0 for never."""
    if text == "never":
        return 0.0
    with contextlib.suppress(ValueError):
        if _LEAST <= (seconds := float(text)) <= 24 * 3600:
            return seconds
    raise argparse.ArgumentTypeError(f"expected seconds, {_LEAST:.0f} or more, or: never")


def _chord(text: str) -> str:
    from PySide6.QtGui import QKeySequence

    keys = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    # Of a key that it does not know, it says nothing.
    said = keys.toString(QKeySequence.SequenceFormat.PortableText)
    if keys.count() == 1 and said.startswith(_STRONG):
        return said
    raise argparse.ArgumentTypeError(
        f"{text!r} is no chord; name a key with Ctrl, Alt or Meta, such as {CHORD}"
    )


def _why_not_writable(folder: Path) -> str:
    """Why no file can be made there; empty where one can. The folder is made if it is not there."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except FileExistsError:
        return "it is no folder"
    except OSError as reason:
        return reason.strerror or type(reason).__name__

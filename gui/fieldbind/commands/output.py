"""Where a command writes: into a file that is not there yet, or to whoever reads its output."""

import os
import sys
from pathlib import Path

from fieldbind.commands.surroundings import Refusal
from fieldbind.ledger.wording import Wording
from fieldbind.whole_file import write_whole

STDOUT = Path("-")


def refuse_to_replace(path: Path, wording: Wording, *, force: bool) -> None:
    """Look before the work begins.

    Raises:
        Refusal: the file is there, and nobody said that it may go.
    """
    if path != STDOUT and path.exists() and not force:
        raise Refusal(wording.say("there-already", path))


def write(path: Path, content: bytes, wording: Wording) -> None:
    """Write everything in one stroke.

    Raises:
        Refusal: it cannot be written there.
    """
    if path == STDOUT:
        _put_out(content, wording)
        return
    try:
        write_whole(path, content)
    except OSError as reason:
        raise Refusal(wording.say("unwritable", path, reason.strerror)) from reason


def tell(text: str, wording: Wording) -> None:
    """Tell whoever reads the output.

    A page of letters that has none for the text, as of an older Windows, makes way for UTF-8.

    Raises:
        Refusal: the output takes no more.
    """
    encoding = sys.stdout.encoding if sys.stdout else "utf-8"
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        content = text.encode()
    _put_out(content, wording)


def _put_out(content: bytes, wording: Wording) -> None:
    if not sys.stdout:
        return  # closed by who started it
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as reason:
        # What is left over would be tried once more at the end of Python, and complained of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(reason, BrokenPipeError):
            raise Refusal(wording.say("unwritable", STDOUT, reason.strerror)) from reason

"""Where a command writes: into a file that is not there yet, or to whoever reads its output."""

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
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        write_whole(path, content)
    except OSError as reason:
        raise Refusal(wording.say("unwritable", path, reason.strerror)) from reason

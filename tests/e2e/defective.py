"""The installed program with a defect in it: a thread that fails with what it is handed."""

import os
from dataclasses import dataclass
from pathlib import Path

_PROGRAM = """\
#!{python}
import sys
import threading

from fieldbind.__main__ import main


def fail() -> None:
    with open({pipe!r}, encoding="utf-8") as handed:
        secrets = handed.read()
    raise ValueError(secrets)


threading.Thread(target=fail, daemon=True).start()
sys.exit(main())
"""


@dataclass(frozen=True, slots=True)
class Defective:
    """A command with a defect.

    Args:
        command: what to start.
        pipe: what is written there is what the error says.
    """

    command: Path
    pipe: Path


def with_defect(fieldbind: Path, folder: Path) -> Defective:
    """Make one of the installed command, in a folder."""
    found = Defective(folder / "defective", folder / "pipe")
    os.mkfifo(found.pipe)
    python = fieldbind.with_name("python")
    text = _PROGRAM.format(python=python, pipe=str(found.pipe))
    found.command.write_text(text, encoding="utf-8")
    found.command.chmod(0o755)
    return found

"""Where things are in the checkout. Nothing outside it is ever named."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
README_PICTURES = ROOT / "resources" / "readme"

_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = _SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def script(name: str) -> str:
    """A command that the requirements put into the virtual environment."""
    return str(_SCRIPTS / (f"{name}.exe" if os.name == "nt" else name))


def own(name: str, *arguments: object) -> list[str]:
    """A module of packaging/ as a command of its own, which has all that is locked.

    Args:
        name: of the module, or of a folder with a ``__main__``.
        arguments: the rest of its command line.
    """
    return [str(PYTHON), str(ROOT / "packaging" / "run.py"), name, *map(str, arguments)]

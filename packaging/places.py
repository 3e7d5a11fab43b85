"""Where things are in the checkout. Nothing outside it is ever named."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
BUILD = ROOT / "build"

_SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = _SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def script(name: str) -> str:
    """A command that the requirements put into the virtual environment."""
    return str(_SCRIPTS / (f"{name}.exe" if os.name == "nt" else name))

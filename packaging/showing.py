"""What a person looks at: the demo, and pictures of every page."""

import os
import subprocess

import environment
import needs
import provision
from places import BUILD, PYTHON, ROOT

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def demo() -> int:
    """The wizard on a simulated cloud, in a window if there is a screen."""
    if provision.provide((*needs.PYTHON, *needs.QT)):
        return 1
    environment.prepare(environment.DEMO)
    if _has_screen():
        return _run(PYTHON, "-m", "fieldbind", "--demo")
    pictures = BUILD / "demo"
    print("There is no screen here, so Fieldbind plays the whole journey by itself.", flush=True)
    return _run(PYTHON, ROOT / "packaging" / "play.py", pictures, **_OFFSCREEN)


def shots() -> int:
    """Every page in every state, as pictures."""
    if provision.provide((*needs.PYTHON, *needs.QT)):
        return 1
    environment.prepare(environment.DEMO)
    return _run(PYTHON, ROOT / "packaging" / "shots.py", BUILD / "shots", **_OFFSCREEN)


def _has_screen() -> bool:
    """Asks Qt, because DISPLAY may name a screen that is not there."""
    if os.name == "posix" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return os.uname().sysname == "Darwin"
    question = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    asked = subprocess.run([PYTHON, "-c", question], capture_output=True, check=False)
    return asked.returncode == 0


def _run(*command: object, **environ: str) -> int:
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **environ}, check=False).returncode

"""What a person looks at: the demo, and pictures of every page."""

import os
import shutil
import subprocess
import sys

from checkout import environment, needs, provision
from places import BUILD, PYTHON, README_PICTURES, ROOT, own
from texts import linguist

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_BOTH = ("--language", "en", "--language", "zh_CN")
FOR_README = {
    "device": "03c-device-label-en-light-960",
    "progress": "04-progress-usual-en-dark-960",
    "problem": "07-token-run-out-en-light-960",
    "confirm": "05b-confirm-zh_CN-light-960",
    "demo": "08-demo-alive-en-light-960",
    "diagnostics": "10-diagnostics-clock-en-dark-960",
}
"""The pictures in the README, by their names there."""


def demo() -> int:
    """The wizard on a simulated cloud, in a window if there is a screen."""
    if provision.provide((*needs.PYTHON, *needs.QT), (*needs.FACE, *needs.CHINESE, *needs.CAMERA)):
        return 1
    if _names_a_screen():
        provision.provide(needs.SCREEN)
    environment.prepare(environment.DEMO)
    linguist.release()
    if _has_screen():
        return _run(PYTHON, "-m", "fieldbind", "--demo")
    pictures = BUILD / "demo"
    print("There is no screen here, so Fieldbind plays the whole journey by itself.", flush=True)
    return _run(*own("shots.play", pictures), **_OFFSCREEN)


def shots() -> int:
    """Every page in every state; where all words have room, some pictures go into the README."""
    if provision.provide((*needs.PYTHON, *needs.QT), (*needs.FACE, *needs.CHINESE)):
        return 1
    environment.prepare(environment.DEMO)
    linguist.release()
    if code := _run(*own("shots", BUILD / "shots", *_BOTH), **_OFFSCREEN):
        return code
    for name, picture in FOR_README.items():
        shutil.copyfile(BUILD / "shots" / f"{picture}.png", README_PICTURES / f"{name}.png")
    return 0


def _has_screen() -> bool:
    """Asks Qt, because DISPLAY may name a screen that is not there."""
    if not _names_a_screen():
        return False
    question = "from PySide6.QtGui import QGuiApplication as A; print(A([]).platformName())"
    asked = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return asked.returncode == 0 and asked.stdout.strip() not in {"offscreen", "minimal"}


def _names_a_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(*command: object, **environ: str) -> int:
    words = [str(word) for word in command]
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **environ}, check=False).returncode

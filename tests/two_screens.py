"""A window that is carried to another screen and back, in the midst of a bind."""

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from fieldbind.demo.cloud import SimulatedCloud
from wizardry import Person, at_work, quick_settings

_SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1},
    {"name": "beamer", "x": 1280, "y": 0, "width": 1024, "height": 720, "dpr": 2},
]
_TOKEN = "LAMP12"


def platform_in(folder: Path) -> str:
    """What to set as ``QT_QPA_PLATFORM`` before there is an application."""
    file = folder / "screens.json"
    same = {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [screen | same for screen in _SCREENS]}), "utf-8")
    return f"offscreen:configfile={file}"


async def bind_on_both(cloud: SimulatedCloud, folder: Path) -> str:
    """Begin on one screen, wait on the other, confirm on the first; the title of Done."""
    cloud.device_after = None
    async with at_work(quick_settings(cloud, folder), cloud) as person:
        await person.sign_in()
        await person.choose_place()
        person.fill("device.token", _TOKEN)
        person.press("nav.next")
        await person.until_seen("wait.stage")
        await _carry_to(person, "beamer")
        cloud.device_after = 0.0
        await person.until_seen("confirm.summary")
        await _carry_to(person, "laptop")
        person.press("nav.next")
        await person.until_seen("done.title")
        return person.words("done.title")


async def _carry_to(person: Person, name: str) -> None:
    window = person.wizard.window
    screen = next(one for one in QGuiApplication.screens() if one.name() == name)
    window.move(screen.availableGeometry().topLeft())
    await person.until(lambda: window.screen().name() == name)
    assert screen.availableGeometry().contains(window.frameGeometry()), "part of it is off screen"

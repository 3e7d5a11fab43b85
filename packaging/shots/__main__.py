"""Renders every state of every page: each language, light and dark, 960x640 and 800x560."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import qasync
from PySide6.QtWidgets import QWidget

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.qt.application import make_application
from fieldbind.qt.theme import Appearance, Scheme
from fieldbind.settings.model import Language
from shots.states import STATES
from wizardry import at_work, quick_settings

SIZES = ((960, 640), (800, 560))


def main() -> int:
    """Render what the command line asks for. Returns the exit code."""
    wanted = _command_line().parse_args()
    folder: Path = wanted.folder
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in STATES if name.startswith(tuple(wanted.states) or ("",))]
    languages = [Language(each) for each in wanted.language or ["en"]]
    with qasync.QEventLoop(make_application()) as loop:
        loop.run_until_complete(_render(folder, names, languages))
    # Offscreen it outlives Python, and what Python has put there cannot go without it.
    make_application().clipboard().clear()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", metavar="STATE", help="how its name begins")
    known = [language.value for language in Language]
    parser.add_argument("--language", action="append", choices=known, help="may be given again")
    return parser


async def _render(folder: Path, names: Sequence[str], languages: Sequence[Language]) -> None:
    look = make_application().findChild(Appearance)
    assert look is not None
    for name in names:
        for language in languages:
            await _render_state(folder, name, language, look)
        print(name, flush=True)


async def _render_state(folder: Path, name: str, language: Language, look: Appearance) -> None:
    state = STATES[name]
    simulated = SimulatedCloud(device_after=0.1, world=showcase(language.value))
    with tempfile.TemporaryDirectory() as home, serve(simulated) as cloud:
        settings = quick_settings(cloud, Path(home), **{"language": language, **state.settings})
        async with at_work(settings, cloud) as person:
            window = await state.reach(person) or person.wizard.window
            for scheme in (Scheme.LIGHT, Scheme.DARK):
                look.choose(scheme)
                await _grab(window, folder, f"{name}-{language.value}-{scheme.value}")
    look.choose(Scheme.LIGHT)


async def _grab(window: QWidget, folder: Path, name: str) -> None:
    for width, height in SIZES:
        window.resize(width, height)
        # Two rounds of events: one for the new layout, one for what it moved.
        for _ in range(4):
            await asyncio.sleep(0.02)
        window.grab().save(str(folder / f"{name}-{width}.png"))


if __name__ == "__main__":
    sys.exit(main())

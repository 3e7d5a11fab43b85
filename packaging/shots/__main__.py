"""Renders every state of every page, and says where a word has no room.

Each language, each theme, 960x640 and 800x560, at the text sizes that are asked for.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import qasync
from PySide6.QtWidgets import QWidget

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.qt.application import make_application
from fieldbind.qt.theme import Appearance, Scheme
from fieldbind.settings.model import Language
from shots.contrast import night_sky
from shots.fitting import misfits
from shots.pseudo import spoken_longer
from shots.states import STATES
from wizardry import Person, at_work, quick_settings

SIZES = ((960, 640), (800, 560))
CONTRAST = "contrast"
LONGER = "longer"
"""English as a language would be in which everything takes 30 % more room."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for; ``text`` in percent of the usual size."""

    folder: Path
    languages: Sequence[str]
    themes: Sequence[str]
    text: Sequence[int]


def main() -> int:
    """Render what the command line asks for. Returns the exit code: 1 where words lack room."""
    asked = _command_line().parse_intermixed_args()
    wanted = Wanted(
        folder=asked.folder,
        languages=asked.language or [Language.ENGLISH.value],
        themes=asked.theme or [Scheme.LIGHT.value, Scheme.DARK.value],
        text=asked.text or [100],
    )
    wanted.folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in STATES if name.startswith(tuple(asked.states) or ("",))]
    with qasync.QEventLoop(make_application()) as loop:
        flaws = loop.run_until_complete(_render(wanted, names))
    # Offscreen it outlives Python, and what Python has put there cannot go without it.
    make_application().clipboard().clear()
    pictures = len(list(wanted.folder.glob("*.png")))
    print(f"{len(names)} states, {pictures} pictures in {wanted.folder}, {flaws} without room")
    return 1 if flaws else 0


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", metavar="STATE", help="how its name begins")
    known = [*(language.value for language in Language), LONGER]
    parser.add_argument("--language", action="append", choices=known, help="may be given again")
    themes = [Scheme.LIGHT.value, Scheme.DARK.value, CONTRAST]
    parser.add_argument("--theme", action="append", choices=themes, help="may be given again")
    parser.add_argument("--text", action="append", type=int, choices=(100, 125, 150, 200))
    return parser


async def _render(wanted: Wanted, names: Sequence[str]) -> int:
    flaws = 0
    for name in names:
        for language in wanted.languages:
            flaws += await _render_state(wanted, name, language)
        print(name, flush=True)
    return flaws


async def _render_state(wanted: Wanted, name: str, language: str) -> int:
    if not (STATES[name].is_over or STATES[name].is_alone):
        return await _render_reached(wanted, name, language)
    # A window that opens over another, or in its place, takes the text size of then.
    each = [replace(wanted, text=[percent]) for percent in wanted.text]
    return sum([await _render_reached(one, name, language) for one in each])


async def _render_reached(wanted: Wanted, name: str, language: str) -> int:
    state = STATES[name]
    spoken = Language.ENGLISH if language == LONGER else Language(language)
    simulated = SimulatedCloud(device_after=0.1, world=showcase(spoken.value))
    with tempfile.TemporaryDirectory() as home, serve(simulated) as cloud:
        settings = quick_settings(cloud, Path(home), **{"language": spoken, **state.settings})
        async with at_work(settings, cloud) as person:
            if state.is_over or state.is_alone:
                person.wizard.look.enlarge(wanted.text[0] / 100)
            window = await state.reach(person) or person.wizard.window
            sizes = [(window.width(), window.height())] if state.is_over else SIZES
            with spoken_longer(person) if language == LONGER else nullcontext():
                return await _render_sizes(wanted, person, window, f"{name}-{language}", sizes)


async def _render_sizes(
    wanted: Wanted,
    person: Person,
    window: QWidget,
    name: str,
    sizes: Sequence[tuple[int, int]],
) -> int:
    look, flaws = person.wizard.look, 0
    for percent in wanted.text:
        look.enlarge(percent / 100)
        label = name if percent == 100 else f"{name}-{percent}"
        for width, height in sizes:
            window.resize(width, height)
            await _settle()
            found = misfits(window)
            flaws += len(found)
            for flaw in found:
                print(f"   {label}-{width}: {flaw}", flush=True)
            await _grab(wanted, window, f"{label}-{{}}-{width}")
    look.enlarge(1.0)
    return flaws


async def _grab(wanted: Wanted, window: QWidget, name: str) -> None:
    appearance = make_application().findChild(Appearance)
    assert appearance is not None
    for theme in wanted.themes:
        if theme == CONTRAST:
            appearance.wear_palette(night_sky())
        else:
            appearance.choose(Scheme(theme))
        await _settle()
        window.grab().save(str(wanted.folder / f"{name.format(theme)}.png"))
    appearance.choose(Scheme.LIGHT)


async def _settle() -> None:
    """Two rounds of events: one for the new layout, one for what it moved."""
    for _ in range(4):
        await asyncio.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main())

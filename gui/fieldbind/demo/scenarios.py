"""What can be played in the demo, and playing it."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import msgspec

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.script.reading import read_script
from fieldbind.demo.script.script import Script
from fieldbind.demo.server import serve
from fieldbind.demo.world.languages import rename
from fieldbind.demo.world.workbench import LAMP
from fieldbind.faults import LocalFault
from fieldbind.resource import resource

_FOLDER, _SUFFIX = "scenarios", ".toml"


@cache
def scenarios() -> Mapping[str, Script]:
    """Ours, by the name given after ``--demo``, in the order of their files.

    The first is played when none is given.
    """
    files = sorted(resource(_FOLDER).iterdir(), key=lambda file: file.name)
    scripts = [
        msgspec.toml.decode(file.read_bytes(), type=Script)
        for file in files
        if file.name.endswith(_SUFFIX)
    ]
    return {script.name: script for script in scripts}


def script_named(name: str) -> Script:
    """One of ours by its name, or one of a presenter's own by its file, ``FILE.toml``.

    Raises:
        BrokenScript: something is amiss in the file.
        LocalFault: there is no such scenario.
    """
    if name.endswith(_SUFFIX):
        return read_script(Path(name))
    if name not in scenarios():
        known = ", ".join(scenarios())
        facts = {"flaw": "scenario", "name": name, "detail": known}
        raise LocalFault("SETTINGS_UNREADABLE.SCENARIO", facts=facts)
    return scenarios()[name]


@contextmanager
def play(
    script: Script | str, language: str = "en", product: str = LAMP
) -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud that plays a scenario while the block lasts.

    Args:
        script: the scenario; its name will do.
        language: what people call their families, rooms and devices in: ``en`` or ``zh_CN``.
        product: of the device in the technician's hands.

    Raises:
        LocalFault: there is no scenario of this name.
    """
    if isinstance(script, str):
        script = script_named(script)
    cloud = SimulatedCloud()
    with cloud.changing() as world:
        world.bench.take_up(product)
    script.begin(cloud)
    with cloud.changing() as world:
        rename(world, language)
    with serve(cloud):
        yield cloud

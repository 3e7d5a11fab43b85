"""The commands of ``dev.py``: each returns the exit code of the whole run."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial

from bundle import freezing
from checkout import environment, needs, provision
from places import PYTHON, ROOT, own
from release import installers, publishing
from shots import showing
from soak import __main__ as longrun
from supply import auditing, canary, locking
from testing import mutating, proving
from testing.tally import Tally
from texts import linguist


def run(arguments: list[str]) -> int:
    """Carry out one command line."""
    if arguments in (["-h"], ["--help"]):
        print(_usage())
        return 0
    command = _command(arguments)
    if command is None:
        print(f"{_amiss(arguments)}\n\n{_usage()}", file=sys.stderr)
        return 2
    try:
        return command()
    except publishing.WrongTag as wrong:
        print(wrong, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as ended:
        print(f"\nUnable to go on: {ended}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def demo() -> int:
    """Open the wizard on a simulated cloud; where there is no screen, play the journey."""
    return showing.demo()


def test() -> int:
    """Run everything: lint, types, tests, the installed program from outside."""
    drawing = (*needs.QT, *needs.CAMERA, *needs.FACE)
    wanted = (*needs.PYTHON, *drawing, *needs.SCREEN, *needs.OUTSIDE)
    lacking = provision.provide(wanted, needs.CHINESE)
    tally = Tally(needs.command_for(lacking) if lacking else "")
    if provision.lacks_python(lacking):
        proving.without_python(tally)
        return tally.close()
    environment.prepare(environment.ALL)
    proving.check(tally)
    proving.test(tally, lacking)
    return tally.close()


def check() -> int:
    """Run lint, types and the walls between rooms."""
    if provision.provide(needs.PYTHON):
        return 1
    environment.prepare(environment.ALL)
    tally = Tally()
    proving.check(tally)
    return tally.close()


def shots() -> int:
    """Render every page in every state into build/shots."""
    return showing.shots()


def build() -> int:
    """Freeze the program into dist/fieldbind, then make the journeys from outside with it."""
    if provision.provide((*needs.PYTHON, *needs.QT, *needs.CAMERA, *needs.BUNDLE)):
        return 1
    environment.prepare(environment.ALL)
    canary.plant(os.environ)
    program = freezing.freeze()
    lacking = provision.provide((*needs.SCREEN, *needs.OUTSIDE))
    tally = Tally(needs.command_for(lacking) if lacking else "")
    proving.whole(tally, lacking, program)
    freezing.dismiss_witness(program)
    proving.shippable(tally, program, installers.bill())
    proving.from_outside(tally, lacking, program)
    return tally.close()


def installer() -> int:
    """Make of dist/fieldbind what people install on this system, signed if the environment can."""
    if provision.provide((*needs.PYTHON, *needs.PACKAGES)):
        return 1
    environment.prepare(environment.ALL)
    try:
        files = installers.make()
    except installers.Lacking as lacking:
        print(lacking, file=sys.stderr)
        return 1
    for file in files:
        print(f"Made: {file.relative_to(ROOT)}, {file.stat().st_size / 1e6:.0f} MB", flush=True)
    tally = Tally()
    proving.free_of_secrets(tally, files)
    return tally.close()


def draft() -> int:
    """Open the draft of a release for a tag, as the workflow does."""
    publishing.open_draft(publishing.tag_of(os.environ, installers.version()))
    return 0


def publish() -> int:
    """Put the installers of this system and their sums to the draft, as the workflow does."""
    tag = publishing.tag_of(os.environ, installers.version())
    publishing.hand_over(tag, installers.DIST)
    return 0


def lock() -> int:
    """Resolve the requirements anew, and prove that other systems find wheels for all of them."""
    if provision.provide(needs.PYTHON):
        return 1
    environment.prepare(environment.ALL)
    locking.lock(PYTHON)
    return subprocess.run(own("supply.wheels"), check=False).returncode


def audit() -> int:
    """Ask the package index whether anything that is locked has a known weakness."""
    if provision.provide(needs.PYTHON):
        return 1
    environment.prepare(environment.ALL)
    return auditing.audit(environment.ALL)


def strings() -> int:
    """Gather the window's texts into resources/i18n, where they wait for translation."""
    if provision.provide((*needs.PYTHON, *needs.QT)):
        return 1
    environment.prepare(environment.DEMO)
    linguist.gather()
    linguist.release()
    return 0


def policy() -> int:
    """Write the sample of the site policy and its JSON Schema into resources/policy."""
    if provision.provide(needs.PYTHON):
        return 1
    environment.prepare(environment.DEMO)
    subprocess.run(own("texts.site_policy"), check=True)
    return 0


def soak(arguments: list[str]) -> int:
    """Make a long run with a seed: soak NAME [--seed N] [--runs N]."""
    # Before hundreds of megabytes are fetched for a run that there is not.
    name: str = longrun.asked_for(arguments).name
    outside = _FOR_SOAKS.get(name, ())
    if provision.provide((*needs.PYTHON, *needs.QT, *needs.CAMERA, *outside)):
        return 1
    environment.prepare(environment.ALL)
    return proving.soak(arguments)


def bench(arguments: list[str]) -> int:
    """Compare with peers and floors, all in a quarter of an hour: bench [NAME] [--keep]."""
    is_dark = bool(arguments) and arguments[0] in BENCHES and arguments[0] not in _ON_SCREEN
    outside = () if is_dark else (*needs.SCREEN, *needs.OUTSIDE)
    if provision.provide((*needs.PYTHON, *needs.QT, *needs.CAMERA, *outside)):
        return 1
    environment.prepare(environment.ALL)
    return subprocess.run(own("bench", *arguments), check=False).returncode


def mutants(arguments: list[str]) -> int:
    """Change the program again and again, and count how often a test notices: mutants [ROOM]."""
    if provision.provide((*needs.PYTHON, *needs.QT, *needs.CAMERA)):
        return 1
    environment.prepare(environment.ALL)
    return subprocess.run(own("testing.mutating", *arguments), check=False).returncode


_FOR_SOAKS = {
    "kills": (*needs.SCREEN, *needs.OUTSIDE),
    "windows": needs.WINDOWS,
    "install": (*needs.SCREEN, *needs.OUTSIDE, *needs.PACKAGES, *needs.BARE),
}
"""What some long runs need of the system, besides Python and Qt."""

BENCHES = ("call", "day", "ledger", "memory", "places", "scan", "size", "stall", "start", "wait")
"""Named here too, because their modules need what has to be installed first."""

_ON_SCREEN = ("memory", "start")
_FOR_ALL_BENCHES = ("--keep", "--help", "-h")

COMMANDS: dict[str, Callable[[], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "shots": shots,
    "build": build,
    "installer": installer,
    "draft": draft,
    "publish": publish,
    "strings": strings,
    "policy": policy,
    "lock": lock,
    "audit": audit,
}


def _command(arguments: list[str]) -> Callable[[], int] | None:
    match arguments:
        case ["soak", *further]:
            return partial(soak, further)
        case ["mutants", *further] if set(further) <= {mutating.ON, *mutating.ROOMS}:
            return partial(mutants, further)
        case ["bench", *further] if not further or further[0] in (*BENCHES, *_FOR_ALL_BENCHES):
            return partial(bench, further)
        case [name]:
            return COMMANDS.get(name)
        case _:
            return None


def _amiss(arguments: list[str]) -> str:
    if not arguments:
        return "Say which command."
    name = arguments[0]
    if name == bench.__name__:
        return f"bench takes nothing, or one of: {', '.join(BENCHES)}."
    if name == mutants.__name__:
        return f"mutants takes some of: {', '.join((mutating.ON, *mutating.ROOMS))}."
    return (
        f"{name} takes nothing further." if name in COMMANDS else f"There is no command {name!r}."
    )


def _usage() -> str:
    known = {**COMMANDS, soak.__name__: soak, bench.__name__: bench, mutants.__name__: mutants}
    rows = [f"  {name:<9} {command.__doc__ or ''}" for name, command in known.items()]
    return "\n".join(["Usage: python3 packaging/dev.py COMMAND", "", *rows])

"""The command line of the commands for IT; what they need is imported only when they run."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fieldbind.cloud.way.proxies import AskSystem
    from fieldbind.commands.tongue import SystemLanguage, Tongue

LANGUAGES = ("en", "zh_CN")
OUTCOMES = ("all", "bound", "not_bound")
_CODES = """\
exit codes: 0 done; 2 the command line, the settings or a file cannot be used; 3 there is no
history, or it cannot be read
"""

_CODES_OF_DOCTOR = """\
exit codes: 0 all is fine; 1 there is something to fix; 2 the command line or the settings cannot
be used
"""


class _Parsers(Protocol):
    """What ``add_subparsers`` returns, which argparse has no public name for."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002  argparse's own name
        description: str = ...,
        epilog: str = ...,
    ) -> argparse.ArgumentParser: ...


def add_commands(commands: _Parsers) -> None:
    """Add ``guidance check``, ``policy check``, ``demo check``, ``history export``, ``bundle``."""
    for name, what in (
        ("guidance", "an organisation's own guidance file"),
        ("policy", "a site policy"),
        ("demo", "a scenario of one's own for the demo"),
    ):
        acts = commands.add_parser(name, help=f"look at {what}").add_subparsers(
            required=True, metavar="ACT"
        )
        check = acts.add_parser("check", help="say what is amiss in it; exit code 0: nothing")
        check.add_argument("file", type=Path, metavar="FILE")
    _add_history(commands)
    bundle = _parser(commands, "bundle", "write the support file: versions, settings, jobs, log")
    bundle.add_argument("file", type=Path, nargs="?", metavar="FILE.zip", help="a new file")
    bundle.add_argument("--list", action="store_true", help="only tell what would be in it")
    _add_common(bundle)
    _add_doctor(commands)


def _add_doctor(commands: _Parsers) -> None:
    what = "look whether all between this laptop and the cloud is fine, as Diagnostics does"
    doctor = commands.add_parser(
        "doctor",
        help=what,
        description=f"{what}; within 10 seconds, and changing nothing.",
        epilog=_CODES_OF_DOCTOR,
    )
    doctor.add_argument("--json", action="store_true", dest="as_json", help="all of it, for IT")
    _add_language(doctor)


def _add_history(commands: _Parsers) -> None:
    history = commands.add_parser("history", help="what was done on this laptop")
    acts = history.add_subparsers(dest="act", required=True, metavar="ACT")
    export = _parser(acts, "export", "write the list of jobs as CSV, as History does; reads only")
    export.add_argument("file", type=Path, metavar="FILE", help="a new file; - is the output")
    for name, what in (("from", "jobs of this day and later"), ("until", "jobs up to this day")):
        export.add_argument(
            f"--{name}", dest=f"day_{name}", type=_day, metavar="DAY", help=f"{what}: 2026-05-28"
        )
    export.add_argument("--family", metavar="FAMILY", help="jobs in this family, by id or name")
    export.add_argument("--outcome", choices=OUTCOMES, default="all")
    _add_common(export)


def run_command(
    options: argparse.Namespace, system: "SystemLanguage", ask_system: "AskSystem | None" = None
) -> int:
    """Carry one of them out; the exit code.

    Args:
        options: of the command line.
        system: asks the system for its language.
        ask_system: which proxy the system names, for ``doctor``.
    """
    from fieldbind.commands.tongue import Tongue

    tongue = Tongue(getattr(options, "language", None), system)
    return or_refusal(lambda: _run(options, tongue, ask_system))


def or_refusal(command: Callable[[], int]) -> int:
    """The exit code of a command, which is complained of where it had to end."""
    from fieldbind.commands.surroundings import Refusal, complain

    try:
        return command()
    except Refusal as refusal:
        complain(str(refusal))
        return refusal.code


def _run(options: argparse.Namespace, tongue: "Tongue", ask_system: "AskSystem | None") -> int:
    match options.command:
        case "guidance":
            from fieldbind.commands.checks import guidance

            return guidance(options.file, tongue)
        case "policy":
            from fieldbind.commands.checks import policy

            return policy(options.file, tongue)
        case "history":
            from fieldbind.commands.history import export

            return export(options, tongue)
        case "doctor":
            from fieldbind.commands.doctor import doctor

            return doctor(options, tongue, ask_system)
        case _:
            from fieldbind.commands.support import bundle

            return bundle(options, tongue)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("expected a day such as 2026-05-28") from None


def _parser(parsers: _Parsers, name: str, what: str) -> argparse.ArgumentParser:
    return parsers.add_parser(name, help=what, description=f"{what}.", epilog=_CODES)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    _add_language(parser)


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="of all words; else the one that is set, else the system's",
    )

"""What the words behind the program's name ask for."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from fieldbind import __version__
from fieldbind.commands.options import add_commands, or_refusal, run_command
from fieldbind.qt.presenting.showing import Showing, add_show_options, showing_of

if TYPE_CHECKING:
    from fieldbind.cloud.way.proxies import AskSystem
    from fieldbind.settings.model import Language

# Elsewhere the system has settings of its own, and Qt, which knows them, is worth its import.
_ENVIRONMENT_SAYS_ALL = sys.platform not in ("win32", "darwin")

RunWizard = Callable[[str | None, Showing | None], int]


def obey(arguments: Sequence[str], run_wizard: RunWizard) -> int:
    """Run what they name; without a command, the wizard.

    Args:
        arguments: the command line without the program's name.
        run_wizard: shows the wizard, with a scenario and how it is shown; gives the exit code.

    Returns:
        The exit code, as ``main`` tells it.
    """
    parser = _command_line()
    options = parser.parse_args(arguments)
    if options.version:
        return _tell_version(as_json=options.json)
    _refuse_half(parser, options)
    if options.demo is not None:
        _refuse_unknown_scenario(parser, options.demo)
    showing = showing_of(parser, options)
    match options.command:
        case "demo" | "demo-cloud" | "demo-device" | "gateway":
            return _simulate(options)
        case "guidance" | "policy" | "history" | "bundle":
            return run_command(options, _system_language)
        case "doctor":
            return run_command(options, _system_language, _ask_system())
        case "system-proxy":
            from fieldbind.qt.system_proxy import run_system_proxy

            return run_system_proxy(options.url)
        case _:
            return run_wizard(options.demo, showing)


def _ask_system() -> "AskSystem | None":
    """Who knows which proxy the system names, where that is more than the environment says."""
    if _ENVIRONMENT_SAYS_ALL:
        return None
    from fieldbind.qt.system_proxy import SystemProxy

    return SystemProxy()


def _system_language() -> "Language":
    """The language of the system; where the environment does not name it, Qt knows it."""
    if _ENVIRONMENT_SAYS_ALL:
        from fieldbind.commands.tongue import named_in

        return named_in(os.environ)
    from fieldbind.qt.languages import spoken_language

    return spoken_language(None)


def _simulate(options: argparse.Namespace) -> int:
    """The commands around the simulated cloud."""
    match options.command:
        case "demo-cloud":
            from fieldbind.demo.alone import run_demo_cloud

            return run_demo_cloud(options.port, options.shape, options.device_after)
        case "demo-device":
            from fieldbind.demo.hotspot.alone import run_demo_device

            return run_demo_device(options)
        case "gateway":
            from fieldbind.demo.gateway import run_gateway

            return run_gateway(options.port)
        case _:
            from fieldbind.commands.checks import tell
            from fieldbind.commands.tongue import Tongue
            from fieldbind.demo.script.reading import check_script

            tongue = Tongue(None, _system_language)
            return or_refusal(lambda: tell(check_script(options.file), tongue))


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fieldbind",
        description="Bind Wi-Fi devices to a family and room in Tencent Cloud IoT Explorer.",
    )
    parser.add_argument("--version", action="store_true", help="say what runs here, and end")
    parser.add_argument("--json", action="store_true", help="with --version: all of it, for IT")
    parser.add_argument(
        "--demo",
        nargs="?",
        const="happy",
        metavar="SCENARIO",
        help="play against a simulated cloud; nothing is sent. SCENARIO may be a FILE.toml",
    )
    add_show_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo_cloud(commands.add_parser("demo-cloud", help="run the simulated cloud by itself"))
    _add_demo_device(commands.add_parser("demo-device", help="run a simulated device by itself"))
    gateway = commands.add_parser("gateway", help="run the reference sign-in gateway")
    gateway.add_argument("--port", type=int, required=True)
    # Asked by the window itself, and therefore not in the list that --help shows.
    commands.add_parser("system-proxy").add_argument("url")
    add_commands(commands)
    return parser


def _add_demo_cloud(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--shape", choices=("live", "documented"), default="live")
    parser.add_argument("--device-after", default="3", metavar="SECONDS", help="or: never")


def _add_demo_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=0, help="on loopback; 0: any free one")
    parser.add_argument("--cloud", default="", metavar="URL", help="as demo-cloud prints it")
    parser.add_argument("--product", default="SIMPROD001", metavar="ID")
    parser.add_argument("--name", default="sim_dev_01")
    parser.add_argument("--after", default="3", metavar="SECONDS", help="to its report; or: never")
    parser.add_argument("--appears-after", type=float, default=0.0, metavar="SECONDS")
    for option, what in (("gives-up", "it stops with this"), ("earlier", "it stopped with before")):
        parser.add_argument(f"--{option}", default="", metavar="NUMBER[,SUB]", help=what)
    parser.add_argument("--seed", type=int, default=0, help="of the air between")
    parser.add_argument("--loss", type=float, default=0.0, metavar="SHARE")
    parser.add_argument("--delay", type=float, default=0.0, metavar="SECONDS", help="at most")
    parser.add_argument("--doubled", type=float, default=0.0, metavar="SHARE")


def _refuse_half(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.json:
        parser.error("--json goes with --version")
    if options.command == "bundle" and not (options.file or options.list):
        parser.error("bundle needs a file to write, or --list")


def _tell_version(*, as_json: bool) -> int:
    if as_json:
        from fieldbind.commands.version import version_as_json

        print(version_as_json())
    else:
        print(f"fieldbind {__version__}")
    return 0


def _refuse_unknown_scenario(parser: argparse.ArgumentParser, name: str) -> None:
    # A web server comes along with the scenarios; only the demo is to wait for it.
    from fieldbind.commands.checks import in_words
    from fieldbind.commands.tongue import Tongue
    from fieldbind.demo.scenarios import scenarios, script_named
    from fieldbind.demo.script.reading import BrokenScript
    from fieldbind.faults import LocalFault

    try:
        script_named(name)
    except BrokenScript as broken:
        parser.error("\n".join(in_words(broken.findings, Tongue(None, _system_language))))
    except LocalFault:
        parser.error(f"there is no demo {name!r}; there are: {', '.join(scenarios())}")

"""Command line -> settings -> parts -> window. The only place that knows every room."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbind import __version__

if TYPE_CHECKING:
    from fieldbind.guidance.catalogue import Guidance


def main(argv: Sequence[str] | None = None) -> int:
    """Run Fieldbind.

    Args:
        argv: the command line without the program's name; ``sys.argv`` if not given.

    Returns:
        The exit code: 0 done, 1 a guidance file or a policy has flaws, 2 the command line, the
        settings or a file cannot be used.
    """
    parser = _command_line()
    options = parser.parse_args(argv)
    if options.demo is not None:
        _refuse_unknown_scenario(parser, options.demo)
    match options.command:
        case "demo-cloud":
            from fieldbind.demo.alone import run_demo_cloud

            return run_demo_cloud(options.port, options.shape, options.device_after)
        case "gateway":
            from fieldbind.demo.gateway import run_gateway

            return run_gateway(options.port)
        case "guidance":
            return _check_guidance(options.file)
        case "policy":
            return _check_policy(options.file)
        case "system-proxy":
            from fieldbind.qt.system_proxy import run_system_proxy

            return run_system_proxy(options.url)
        case _:
            from fieldbind.wiring import run_wizard

            return run_wizard(os.environ, options.demo)


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fieldbind",
        description="Bind Wi-Fi devices to a family and room in Tencent Cloud IoT Explorer.",
    )
    parser.add_argument("--version", action="version", version=f"fieldbind {__version__}")
    parser.add_argument(
        "--demo",
        nargs="?",
        const="happy",
        metavar="SCENARIO",
        help="play against a simulated cloud; nothing is sent",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo_cloud = commands.add_parser("demo-cloud", help="run the simulated cloud by itself")
    demo_cloud.add_argument("--port", type=int, default=0)
    demo_cloud.add_argument("--shape", choices=("live", "documented"), default="live")
    demo_cloud.add_argument("--device-after", default="3", metavar="SECONDS", help="or: never")
    gateway = commands.add_parser("gateway", help="run the reference sign-in gateway")
    gateway.add_argument("--port", type=int, required=True)
    # Asked by the window itself, and therefore not in the list that --help shows.
    commands.add_parser("system-proxy").add_argument("url")
    for name, what in (
        ("guidance", "an organisation's own guidance file"),
        ("policy", "a site policy"),
    ):
        acts = commands.add_parser(name, help=f"look at {what}").add_subparsers(
            required=True, metavar="ACT"
        )
        check = acts.add_parser("check", help="say what is amiss in it; exit code 0: nothing")
        check.add_argument("file", type=Path, metavar="FILE")
    return parser


def _guidance_asked_for() -> "Guidance":
    from fieldbind.guidance.catalogue import Guidance
    from fieldbind.settings.load import asked_language
    from fieldbind.settings.model import Language

    return Guidance.load((asked_language(os.environ) or Language.ENGLISH).value)


def _check_policy(file: Path) -> int:
    from fieldbind.settings.policy.read import check_policy

    guidance, findings = _guidance_asked_for(), check_policy(file)
    for finding in findings:
        print(guidance.amiss(finding.facts))
    if not findings:
        print(guidance.flawless)
    return 2 if any(one.is_unread for one in findings) else int(bool(findings))


def _check_guidance(file: Path) -> int:
    from fieldbind.guidance.findings import Flaw
    from fieldbind.guidance.organisation import check_file

    guidance, findings = _guidance_asked_for(), check_file(file)
    for finding in findings:
        print(guidance.sentence(finding))
    if not findings:
        print(guidance.flawless)
    return 2 if any(one.flaw is Flaw.UNREADABLE for one in findings) else int(bool(findings))


def _refuse_unknown_scenario(parser: argparse.ArgumentParser, name: str) -> None:
    # A web server comes along with the scenarios; only the demo is to wait for it.
    from fieldbind.demo.scenarios import SCENARIOS

    if name not in SCENARIOS:
        parser.error(f"there is no demo {name!r}; there are: {', '.join(SCENARIOS)}")


if __name__ == "__main__":
    sys.exit(main())

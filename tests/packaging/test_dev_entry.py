"""``dev.py`` has to be read by any Python, to be able to say which one to get."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bench import __main__ as comparing
from commands import BENCHES

ROOT = Path(__file__).resolve().parents[2]
ENTRY = ROOT / "packaging" / "dev.py"
TOO_NEW_FOR_2_7 = (
    ast.AnnAssign,
    ast.AsyncFunctionDef,
    ast.Await,
    ast.JoinedStr,
    ast.Match,
    ast.NamedExpr,
    ast.Nonlocal,
    ast.Starred,
    ast.TryStar,
    ast.YieldFrom,
)


def test_nothing_in_it_is_newer_than_python_2_7() -> None:
    tree = ast.parse(ENTRY.read_text(encoding="utf-8"))

    assert not [node for node in ast.walk(tree) if isinstance(node, TOO_NEW_FOR_2_7)]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    arguments = [node for node in ast.walk(tree) if isinstance(node, ast.arg)]
    assert not [function for function in functions if function.returns]
    assert not [argument for argument in arguments if argument.annotation]


def told_by(*arguments: str) -> subprocess.CompletedProcess[str]:
    """By a Python that nothing is installed for, as in a clone of a moment ago."""
    command = [sys.executable, "-E", "-S", ENTRY, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "amiss"),
    [
        ((), "Say which command."),
        (("nonsense",), "There is no command 'nonsense'."),
        (("test", "me"), "test takes nothing further."),
        (("bench", "all"), f"bench takes nothing, or one of: {', '.join(BENCHES)}."),
    ],
)
def test_an_unknown_command_is_answered_with_the_known_ones(
    arguments: tuple[str, ...], amiss: str
) -> None:
    told = told_by(*arguments)

    assert told.returncode == 2
    assert told.stderr.startswith(f"{amiss}\n")
    assert all(
        name in told.stderr
        for name in ("demo", "test", "check", "shots", "build", "strings", "lock", "soak")
    )


def test_who_asks_for_help_gets_it() -> None:
    told = told_by("--help")

    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("Usage: ")


@pytest.mark.parametrize("amiss", [(), ("nothing",), ("wait", "--runs", "0")])
def test_a_long_run_that_there_is_not_is_refused_before_anything_is_installed(
    amiss: tuple[str, ...],
) -> None:
    told = told_by("soak", *amiss)

    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("usage: dev.py soak")


def test_every_comparison_is_named_before_anything_is_installed() -> None:
    assert tuple(comparing.BENCHES) == BENCHES


def test_the_lock_names_no_host_and_no_path() -> None:
    for lock in (ROOT / "packaging" / "requirements").glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "/" not in text.replace("packaging/dev.py", "")


def test_the_lock_holds_every_need_of_the_project() -> None:
    pinned = _pins("runtime.txt")
    needs = [need.split(">=")[0].split("[")[0].lower() for need in _project_needs()]

    assert needs
    assert set(needs) <= pinned


def test_every_tool_of_ours_is_locked() -> None:
    tools = (ROOT / "packaging" / "requirements" / "dev.in").read_text(encoding="utf-8")
    named = {line.split(";")[0].split("[")[0] for line in tools.splitlines() if line[0] != "#"}

    assert named <= _pins("dev.txt")


def _pins(lock: str) -> set[str]:
    text = (ROOT / "packaging" / "requirements" / lock).read_text(encoding="utf-8")
    return {line.split("==")[0] for line in text.splitlines() if "==" in line}


def _project_needs() -> list[str]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]

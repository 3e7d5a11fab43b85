"""``dev.py`` has to be read by any Python, to be able to say which one to get."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["test", "me"]])
def test_an_unknown_command_is_answered_with_the_known_ones(arguments: list[str]) -> None:
    told = subprocess.run(
        [sys.executable, ENTRY, *arguments], capture_output=True, text=True, check=False
    )

    assert told.returncode == 2
    assert all(
        name in told.stderr
        for name in ("demo", "test", "check", "shots", "build", "strings", "lock", "soak")
    )


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

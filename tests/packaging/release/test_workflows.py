"""The workflows: nothing of strangers runs in them, and all they do is a command of dev.py."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from commands import COMMANDS
from places import ROOT
from soak.__main__ import SOAKS

WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
ALLOWED = {"actions/checkout", "actions/setup-python", "actions/upload-artifact"}
DEV = re.compile(r"python packaging/dev\.py (?P<command>[a-z]+)(?P<further>[a-z ]*)( \|\| .*)?")

each_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)


def rows(workflow: Path, key: str) -> list[str]:
    """What stands behind ``key:`` in each row that has it."""
    found = re.findall(rf"^\s*-?\s*{key}:(.*)$", workflow.read_text(encoding="utf-8"), re.MULTILINE)
    return [value.strip() for value in found]


def test_there_is_one_for_each_purpose() -> None:
    assert [path.name for path in WORKFLOWS] == ["audit.yml", "release.yml", "test.yml"]


@each_workflow
def test_three_actions_only_each_pinned_by_a_commit(workflow: Path) -> None:
    for used in rows(workflow, "uses"):
        found = re.fullmatch(r"([\w/-]+)@[0-9a-f]{40} # v[\d.]+", used)
        assert found, used
        assert found[1] in ALLOWED


def test_an_action_is_the_same_commit_everywhere() -> None:
    used = {row for workflow in WORKFLOWS for row in rows(workflow, "uses")}
    assert len(used) == len(ALLOWED)


@each_workflow
def test_every_pin_is_in_the_list_that_says_where_it_was_seen(workflow: Path) -> None:
    told = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
    for used in rows(workflow, "uses"):
        action, _, commit = used.partition("@")
        assert action in told
        assert commit.split(" ")[0] in told


@each_workflow
def test_every_step_runs_a_command_that_there_is(workflow: Path) -> None:
    for run in rows(workflow, "run"):
        # The default shell of a job stands behind the same word.
        if not run:
            continue
        found = DEV.fullmatch(run)
        assert found, run
        known: dict[str, Callable[[], int] | None] = {**COMMANDS, "soak": None}
        assert found["command"] in known
        assert found["command"] != "soak" or found["further"].strip() in SOAKS


@each_workflow
def test_no_job_may_more_than_it_needs(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert re.search(r"^permissions:( \{\}|\n  contents: read)$", text, re.MULTILINE)
    assert "write-all" not in text
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")
    if workflow.name != "release.yml":
        assert "write" not in text
        assert "secrets." not in text

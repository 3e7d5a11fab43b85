"""The command line: what it refuses, and in which words."""

import pytest

from fieldbind import __version__
from fieldbind.__main__ import main


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"fieldbind {__version__}\n"


def test_a_demo_that_does_not_exist_is_named_with_those_that_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--demo", "nonsense"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "there is no demo 'nonsense'" in said
    assert "happy" in said
    assert "family-full" in said

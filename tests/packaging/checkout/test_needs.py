"""What the system has to bring."""

import sys

from checkout import needs

ALL = (
    *needs.PYTHON,
    *needs.QT,
    *needs.CAMERA,
    *needs.FACE,
    *needs.CHINESE,
    *needs.SCREEN,
    *needs.OUTSIDE,
    *needs.BUNDLE,
)

THERE = needs.Need("there", lambda: True)
MISSING = needs.Need("not-there", lambda: False)


def test_only_what_is_missing_is_named() -> None:
    """Elsewhere than on Linux the wheels bring everything."""
    named = ["not-there"] if sys.platform.startswith("linux") else []

    assert needs.missing([THERE, MISSING]) == named


def test_each_package_is_named_once() -> None:
    packages = [need.package for need in ALL]

    assert len(set(packages)) == len(packages)


def test_a_person_gets_one_command() -> None:
    command = needs.command_for(["xvfb", "openbox"])

    assert "xvfb openbox" in command
    assert "\n" not in command

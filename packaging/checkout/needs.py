"""What the system under Python has to bring, and how Debian and Ubuntu are asked for it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

_FONTS = Path("/usr/share/fonts")


@dataclass(frozen=True)
class Need:
    """One thing to look for, and the Debian package that brings it."""

    package: str
    is_there: Callable[[], bool]


def _library(package: str, soname: str) -> Need:
    def loads() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return Need(package, loads)


def _program(package: str, *names: str) -> Need:
    return Need(package, lambda: any(shutil.which(name) or Path(name).exists() for name in names))


def _font(package: str, *patterns: str) -> Need:
    def is_there() -> bool:
        return any(True for pattern in patterns for _ in _FONTS.rglob(pattern))

    return Need(package, is_there)


PYTHON = (
    Need(
        f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",
        lambda: importlib.util.find_spec("ensurepip") is not None,
    ),
)
"""To make a virtual environment: Debian keeps pip and venv out of python3."""

QT = (
    _library("libegl1", "libEGL.so.1"),
    _library("libgl1", "libGL.so.1"),
    _library("libfontconfig1", "libfontconfig.so.1"),
    _library("libglib2.0-0", "libglib-2.0.so.0"),
    _library("libdbus-1-3", "libdbus-1.so.3"),
    _library("libxkbcommon0", "libxkbcommon.so.0"),
    _font("fonts-dejavu-core", "*.ttf", "*.otf"),
)
"""To draw a window, seen or not."""

FACE = (_font("fonts-inter", "Inter*.otf", "Inter*.ttf", "Inter*.ttc"),)
"""The face of the pages, which tests measure: in a wider one 30 % more words do not fit."""

CHINESE = (_font("fonts-wqy-microhei", "wqy-*", "*CJK*", "*SourceHan*", "DroidSansFallback*"),)
"""To draw names in Chinese, which are empty boxes else. Nothing waits for it."""

CAMERA = (_library("libpulse0", "libpulse.so.0"),)
"""To look through a camera: Qt's multimedia does not load without it, though nothing is heard."""

SCREEN = (
    _library("libxcb-cursor0", "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", "libxcb-icccm.so.4"),
    _library("libxcb-image0", "libxcb-image.so.0"),
    _library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library("libxcb-render-util0", "libxcb-render-util.so.0"),
    _library("libxcb-shape0", "libxcb-shape.so.0"),
    _library("libxcb-xkb1", "libxcb-xkb.so.1"),
    _library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
"""To put the window on an X display."""

OUTSIDE = (
    _program("xvfb", "Xvfb"),
    _program("openbox", "openbox"),
    _program("xdotool", "xdotool"),
    _program("dbus", "dbus-daemon"),
    _program(
        "at-spi2-core",
        "/usr/libexec/at-spi-bus-launcher",
        "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    ),
    _program("gnome-keyring", "gnome-keyring-daemon"),
)
"""To drive the installed program from outside, as a person or a screen reader does."""

BUNDLE = (
    _program("binutils", "objdump"),
    _program("icu-devtools", "icupkg"),
    _library(
        f"libpython{sys.version_info[0]}.{sys.version_info[1]}",
        f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0",
    ),
)
"""To freeze the program."""

WINDOWS = (
    _program("nsis", "makensis"),
    _program("wine64", "wine64", "/usr/lib/wine/wine64"),
)
"""To make the installer for Windows, and to try it where there is no Windows."""


PACKAGES = (
    _program("appstream", "appstreamcli"),
    _program("desktop-file-utils", "desktop-file-validate"),
    _program("dpkg", "dpkg-deb"),
    _program("rpm2cpio", "rpm2cpio"),
    _program("cpio", "cpio"),
)
"""To make packages of a bundle, and to look into them."""

ZBAR = (_library("libzbar0", "libzbar.so.0"),)
"""To compare with pyzbar, whose wheel leaves the library to the system on Linux."""

BARE = (_program("debootstrap", "debootstrap"),)
"""To make a Debian with nothing in it, where a package is installed."""


def missing(needs: Iterable[Need]) -> list[str]:
    """The packages this machine lacks. Only Linux is asked; elsewhere the wheels bring all."""
    if not sys.platform.startswith("linux"):
        return []
    return [need.package for need in needs if not need.is_there()]


def command_for(packages: Iterable[str]) -> str:
    """The one command a person with the right to do so has to run."""
    rights = "" if _is_root() else "sudo "
    names = " ".join(packages)
    return f"{rights}sh -c 'apt-get update && apt-get install -y --no-install-recommends {names}'"


def install(packages: list[str]) -> bool:
    """Install Debian packages if this is Debian or Ubuntu and we may.

    As root we may. On the machine of a workflow, which is thrown away, sudo is asked too.

    Returns:
        Whether apt was asked and said it was done.
    """
    rights = [] if _is_root() else ["sudo", "--non-interactive"]
    may = not rights or bool(os.environ.get("CI") and shutil.which("sudo"))
    if not (may and shutil.which("apt-get")):
        return False
    print(f"Installing from the system's package source: {' '.join(packages)}", flush=True)
    quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    options = ["--yes", "--quiet", "--quiet", "--no-install-recommends"]
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", *options, *packages]):
        done = subprocess.run(
            [*quiet, *command], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False
        )
    return done.returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0

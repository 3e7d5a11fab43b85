"""What people install, made of the frozen folder: by the means of each system."""

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import macos.bundle
import macos.image
import macos.signing
import windows.signing
from places import BUILD, ROOT, own
from windows.installer import Order, compile_installer, find_makensis

DIST = ROOT / "dist"
_FROZEN = DIST / "fieldbind"


class Lacking(Exception):
    """Something has to be done first; says what."""


def version() -> str:
    """The version of the checkout, without importing it."""
    source = (ROOT / "gui" / "fieldbind" / "__init__.py").read_text(encoding="utf-8")
    (told,) = re.findall(r'^__version__ = "(.+)"$', source, re.MULTILINE)
    return told


def bill() -> Path:
    """The bill of materials; each system's bundle has its own."""
    return DIST / f"fieldbind-{version()}-{sys.platform}-{platform.machine()}.cdx.json"


def make() -> list[Path]:
    """Make the installers for the system this runs on, signed where the environment says by whom.

    Returns:
        The files, in ``dist``.

    Raises:
        Lacking: there is no frozen folder, or a tool is missing.
        subprocess.CalledProcessError: a tool gave up; it has said why.
    """
    makers: dict[str, Callable[[Mapping[str, str]], list[Path]]] = {
        "darwin": _for_macos,
        "linux": _for_linux,
        "win32": _for_windows,
    }
    if not _FROZEN.is_dir():
        raise Lacking("There is no dist/fieldbind yet. Run first: dev.py build")
    return makers[sys.platform](os.environ)


def _for_linux(_: Mapping[str, str]) -> list[Path]:
    import linux.packages

    today = datetime.now(UTC).date()
    release = linux.packages.Release(version(), platform.machine(), today)
    return linux.packages.make(_FROZEN, release, DIST)


def _for_windows(environ: Mapping[str, str]) -> list[Path]:
    _provide_makensis(environ)
    output = DIST / f"fieldbind-{version()}-windows-x64-setup.exe"
    icon, panel = BUILD / "icons" / "fieldbind.ico", BUILD / "windows" / "panel.bmp"
    subprocess.run(own("windows.panel", panel), check=True)
    certificate = windows.signing.certificate(environ)
    if certificate is None:
        print("No certificate in the environment: nothing is signed", flush=True)
        return [compile_installer(Order(_FROZEN, version(), output, icon, panel))]
    with windows.signing.signer_with(certificate) as signer:
        signer.sign_folder(_FROZEN)
        order = Order(_FROZEN, version(), output, icon, panel, signer.command, signer.tool.parent)
        return [compile_installer(order)]


def _provide_makensis(environ: Mapping[str, str]) -> None:
    choco = shutil.which("choco")
    if find_makensis() is None and environ.get("CI") and choco:
        subprocess.run([choco, "install", "nsis", "--yes", "--no-progress"], check=True)
    if find_makensis() is None:
        raise Lacking("makensis is missing. Run first: winget install NSIS.NSIS")


def _for_macos(environ: Mapping[str, str]) -> list[Path]:
    program = DIST / macos.bundle.NAME
    if not (program.is_dir() and macos.image.is_possible()):
        raise Lacking(f"There is no dist/{macos.bundle.NAME} yet. Run first: dev.py build")
    image = DIST / f"fieldbind-{version()}-macos-{platform.machine()}.dmg"
    certificate = macos.signing.certificate(environ)
    if certificate is None:
        print("No certificate in the environment: nothing is signed", flush=True)
        return [macos.image.make_image(program, image)]
    with macos.signing.keychain_with(certificate):
        macos.signing.sign_program(program, certificate.identity)
        macos.image.make_image(program, image)
        macos.signing.sign_image(image, certificate.identity)
    if key := macos.signing.notary_key(environ):
        macos.signing.notarise(image, key)
    return [image]

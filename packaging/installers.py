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

import macos_bundle
import macos_image
import macos_signing
import windows_signing
from places import BUILD, PYTHON, ROOT
from windows_installer import Order, compile_installer, find_makensis

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
    import linux_packages

    today = datetime.now(UTC).date()
    release = linux_packages.Release(version(), platform.machine(), today)
    return linux_packages.make(_FROZEN, release, DIST)


def _for_windows(environ: Mapping[str, str]) -> list[Path]:
    _provide_makensis(environ)
    output = DIST / f"fieldbind-{version()}-windows-x64-setup.exe"
    icon, panel = BUILD / "icons" / "fieldbind.ico", BUILD / "windows" / "panel.bmp"
    subprocess.run([PYTHON, ROOT / "packaging" / "windows_panel.py", panel], check=True)
    certificate = windows_signing.certificate(environ)
    if certificate is None:
        print("No certificate in the environment: nothing is signed", flush=True)
        return [compile_installer(Order(_FROZEN, version(), output, icon, panel))]
    with windows_signing.signer_with(certificate) as signer:
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
    program = DIST / macos_bundle.NAME
    if not (program.is_dir() and macos_image.is_possible()):
        raise Lacking(f"There is no dist/{macos_bundle.NAME} yet. Run first: dev.py build")
    image = DIST / f"fieldbind-{version()}-macos-{platform.machine()}.dmg"
    certificate = macos_signing.certificate(environ)
    if certificate is None:
        print("No certificate in the environment: nothing is signed", flush=True)
        return [macos_image.make_image(program, image)]
    with macos_signing.keychain_with(certificate):
        macos_signing.sign_program(program, certificate.identity)
        macos_image.make_image(program, image)
        macos_signing.sign_image(image, certificate.identity)
    if key := macos_signing.notary_key(environ):
        macos_signing.notarise(image, key)
    return [image]

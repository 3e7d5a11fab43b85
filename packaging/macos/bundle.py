"""What makes a frozen folder a program of macOS: its Info.plist, its words, its entitlements."""

import re
from importlib.metadata import distribution

from places import ROOT

NAME = "Fieldbind.app"
IDENTIFIER = "org.fieldbind.Fieldbind"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"

_LANGUAGES = ("en", "zh-Hans")


def oldest_system() -> str:
    """The oldest macOS that the installed Qt runs on: 13.0 for Qt 6.11, 14.0 for 6.12."""
    return oldest_in(distribution("PySide6-Essentials").read_text("WHEEL") or "")


def oldest_in(wheel: str) -> str:
    """The oldest macOS that a wheel is for.

    Args:
        wheel: its file ``WHEEL``, with rows such as ``Tag: cp310-abi3-macosx_14_0_universal2``.

    Raises:
        ValueError: the wheel is not for macOS.
    """
    found = re.search(r"^Tag: .*-macosx_(\d+)_(\d+)_", wheel, re.MULTILINE)
    if found is None:
        raise ValueError("not a wheel for macOS")
    return f"{found[1]}.{found[2]}"


def info(version: str, oldest: str) -> dict[str, str | bool | list[str]]:
    """The rows of Info.plist that PyInstaller does not know by itself.

    Args:
        version: as the package says it, such as ``1.4.0``.
        oldest: the oldest macOS it runs on.
    """
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Fieldbind",
        "CFBundleLocalizations": list(_LANGUAGES),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.utilities",
        # PyInstaller takes a program that can print for one without a window.
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": oldest,
        # Without these two macOS ends the program, or hides the network, instead of asking. The
        # same in each language is in LANGUAGE.lproj/InfoPlist.strings.
        "NSCameraUsageDescription": "Fieldbind reads the code on a device's label with the camera.",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Copyright 2026 The Fieldbind developers, MIT License",
        "NSLocalNetworkUsageDescription": (
            "Fieldbind talks to the device you are setting up, and to servers on your network."
        ),
        "NSPrincipalClass": "NSApplication",
    }


def datas() -> list[tuple[str, str]]:
    """The words of each language, as pairs of file and folder for ``Analysis(datas=...)``."""
    folders = [f"{language}.lproj" for language in _LANGUAGES]
    texts = ROOT / "packaging" / "macos"
    return [(str(texts / folder / "InfoPlist.strings"), folder) for folder in folders]

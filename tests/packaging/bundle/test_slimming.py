"""What the bundle does without, and above all what it keeps."""

from importlib.resources import files

import pytest

from bundle import slimming

_HOOKS = {**slimming.HOOKS, **slimming.LINUX_HOOKS}
KEPT = [
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/lib/libQt6Concurrent.so.6",
    "PySide6/Qt/lib/libQt6DBus.so.6",
    "PySide6/translations/qtbase_zh_CN.qm",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "fieldbind/_resources/i18n/fieldbind_zh_CN.qm",
]
LEFT_OUT = [
    "PySide6/Qt/lib/libQt6Pdf.so.6",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt6Pdf.dll",
]


@pytest.mark.parametrize("place", KEPT)
def test_keeps_what_is_used(place: str) -> None:
    entry = (place, f"/checkout/.venv/{place}", "BINARY")
    assert slimming.slimmed([entry]) == [entry]


@pytest.mark.parametrize("place", LEFT_OUT)
def test_leaves_out_what_is_not(place: str) -> None:
    assert slimming.slimmed([(place, f"/checkout/.venv/{place}", "BINARY")]) == []
    assert slimming.unwanted([place]) == [place]


@pytest.mark.parametrize(
    ("name", "source", "is_kept"),
    [
        ("libglib-2.0.so.0", "/lib/x86_64-linux-gnu/libglib-2.0.so.0", False),
        ("libstdc++.so.6", "/usr/lib64/libstdc++.so.6", False),
        ("libcrypto.so.3", "/usr/lib/x86_64-linux-gnu/libcrypto.so.3", True),
        ("libpython3.12.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.12.so.1.0", True),
        ("libQt6Core.so.6", "/home/lin/.venv/lib/libQt6Core.so.6", True),
        ("python3.12/lib-dynload/_ssl.so", "/usr/lib/python3.12/lib-dynload/_ssl.so", True),
    ],
)
def test_leaves_the_systems_libraries_to_the_system(name: str, source: str, is_kept: bool) -> None:
    assert bool(slimming.slimmed([(name, source, "BINARY")])) is is_kept


def test_every_reason_is_said() -> None:
    assert all({**slimming.LEFT_OUT, **slimming.MODULES, **_HOOKS}.values())


@pytest.mark.parametrize(
    ("platform", "ran"),
    [
        ("linux", ["pyiboot01_bootstrap", "__main__"]),
        ("win32", ["pyiboot01_bootstrap", "pyi_rth_pyside6", "__main__"]),
        ("darwin", ["pyiboot01_bootstrap", "pyi_rth_pyside6", "__main__"]),
    ],
)
def test_a_start_waits_for_nothing_that_only_others_need(platform: str, ran: list[str]) -> None:
    names = ("pyiboot01_bootstrap", "pyi_rth_inspect", "pyi_rth_pyside6", "__main__")
    scripts = [(name, f"/checkout/.venv/{name}.py", "PYSOURCE") for name in names]
    assert [name for name, _, _ in slimming.needed(scripts, platform)] == ran


@pytest.mark.parametrize("hook", _HOOKS)
def test_what_is_not_run_is_called_so_by_the_starter(hook: str) -> None:
    assert files("PyInstaller.hooks.rthooks").joinpath(f"{hook}.py").is_file()

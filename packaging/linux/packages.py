"""Packages for Debian and Fedora and their kin, made by nfpm from the frozen folder."""

import gzip
import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from bundle import icons
from linux import system_libraries
from places import BUILD, ROOT, script

SOURCE = ROOT / "packaging" / "linux"
HOME = "/usr/lib/fieldbind"
"""Where the frozen folder goes: nobody but root may write there."""

_RECOMMENDED = {
    "deb": ["fonts-noto-cjk | fonts-wqy-microhei", "gnome-keyring | kwalletmanager"],
    "rpm": ["google-noto-sans-cjk-fonts"],
}
"""Letters for Chinese names, and somewhere to keep a sign-in; it works without either."""

_METADATA = "org.fieldbind.Fieldbind.metainfo.xml"
_STAGE = BUILD / "linux"
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True)
class Release:
    """What is packaged.

    Args:
        version: of the packages.
        machine: as ``platform.machine()`` calls it.
        day: when it was made.
    """

    version: str
    machine: str
    day: date


def make(bundle: Path, release: Release, target: Path) -> list[Path]:
    """Make the packages from the folder that was frozen on this machine.

    Returns:
        The .deb and the .rpm in ``target``.

    Raises:
        system_libraries.UnknownLibrary: the bundle asks for a library that no package is named for.
        subprocess.CalledProcessError: a tool gave up; it has said why.
    """
    shutil.rmtree(_STAGE, ignore_errors=True)
    _STAGE.mkdir(parents=True)
    target.mkdir(parents=True, exist_ok=True)
    _fill_in(release)
    _validate()
    config = _STAGE / "nfpm.yaml"
    # JSON is YAML too.
    config.write_text(json.dumps(_config(bundle, release), indent=2), encoding="utf-8")
    files = {"deb": target / _deb_name(release), "rpm": target / _rpm_name(release)}
    with ThreadPoolExecutor() as pool:
        list(pool.map(partial(_pack, config), files.items()))
    return list(files.values())


def _deb_name(release: Release) -> str:
    return f"fieldbind_{release.version}_{_MACHINES[release.machine]}.deb"


def _rpm_name(release: Release) -> str:
    return f"fieldbind-{release.version}-1.{release.machine}.rpm"


def _pack(config: Path, package: tuple[str, Path]) -> None:
    kind, file = package
    command = [script("nfpm"), "package", "--config", config, "--packager", kind, "--target", file]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    if kind == "deb":
        _press(file)


def _press(file: Path) -> None:
    """Have Debian's own tool press the package: a sixth less than nfpm makes of it."""
    tree = _STAGE / file.stem
    subprocess.run(["dpkg-deb", "--raw-extract", file, tree], check=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, file]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)


def _fill_in(release: Release) -> None:
    for name in (_METADATA, "fieldbind.1"):
        words = (SOURCE / name).read_text(encoding="utf-8")
        words = words.replace("@VERSION@", release.version)
        (_STAGE / name).write_text(words.replace("@DATE@", f"{release.day}"), encoding="utf-8")
    page = (_STAGE / "fieldbind.1").read_bytes()
    (_STAGE / "fieldbind.1.gz").write_bytes(gzip.compress(page, mtime=0))


def _validate() -> None:
    """Have the desktop's own tools read what they will be given."""
    metadata, entry = _STAGE / _METADATA, SOURCE / "fieldbind.desktop"
    for command in (
        ["appstreamcli", "validate", "--no-net", metadata],
        ["desktop-file-validate", entry],
    ):
        subprocess.run(command, check=True)


def _config(bundle: Path, release: Release) -> dict[str, object]:
    summary = "Bind Wi-Fi devices to a family and room"
    more = "Binds Wi-Fi devices in Tencent Cloud IoT Explorer, from a technician's laptop."
    asked = _asked(bundle)
    return {
        "name": "fieldbind",
        "arch": _MACHINES[release.machine],
        "version": release.version,
        "section": "utils",
        "priority": "optional",
        "maintainer": "The Fieldbind developers",
        "description": f"{summary}\n{more}",
        "license": "MIT",
        "contents": _contents(bundle),
        "deb": {"compression": "none"},
        "rpm": {"compression": "xz", "summary": summary},
        "overrides": {
            kind: {"depends": asked[kind], "recommends": recommended}
            for kind, recommended in _RECOMMENDED.items()
        },
    }


def _asked(bundle: Path) -> dict[str, list[str]]:
    """What each kind of package depends on: the libraries, and a C library that is new enough."""
    libraries = system_libraries.asked_of_the_system(bundle)
    glibc = system_libraries.oldest_glibc(bundle)
    debian = [name for name in system_libraries.for_debian(libraries) if name != "libc6"]
    return {
        "deb": [f"libc6 (>= {glibc})", *debian],
        "rpm": [f"libc.so.6(GLIBC_{glibc})(64bit)", *system_libraries.for_rpm(libraries)],
    }


def _contents(bundle: Path) -> list[dict[str, object]]:
    share = "/usr/share"
    files = {
        SOURCE / "fieldbind.desktop": f"{share}/applications/fieldbind.desktop",
        _STAGE / _METADATA: f"{share}/metainfo/{_METADATA}",
        _STAGE / "fieldbind.1.gz": f"{share}/man/man1/fieldbind.1.gz",
        SOURCE / "copyright": f"{share}/doc/fieldbind/copyright",
        icons.SOURCE: f"{share}/icons/hicolor/scalable/apps/fieldbind.svg",
    }
    for size in icons.SIZES:
        files[icons.png(size)] = f"{share}/icons/hicolor/{size}x{size}/apps/fieldbind.png"
    placed = [_entry(f"{source}", place, mode=0o644) for source, place in files.items()]
    return [
        _entry(f"{bundle}/", HOME, kind="tree"),
        _entry(f"{HOME}/fieldbind", "/usr/bin/fieldbind", kind="symlink"),
        *placed,
    ]


def _entry(
    source: str, place: str, *, kind: str = "", mode: int | None = None
) -> dict[str, object]:
    entry: dict[str, object] = {"src": source, "dst": place}
    if kind:
        entry["type"] = kind
    if mode is not None:
        entry["file_info"] = {"mode": mode}
    return entry

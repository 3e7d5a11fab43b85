"""What a bundle for Linux asks of the system under it, and which packages bring that."""

import re
from collections.abc import Iterable
from pathlib import Path

from bundle.elf import is_elf, objdump

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)

DEBIAN = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libpulse.so.0": "libpulse0",
    "libresolv.so.2": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""By the name a program asks for; with the older name where Debian has changed it."""


class UnknownLibrary(Exception):
    """Nobody has said yet which package brings a library."""


def asked_of_the_system(bundle: Path) -> list[str]:
    """The libraries that programs in ``bundle`` load when they start and that are not in it."""
    files = [path for path in bundle.rglob("*") if is_elf(path)]
    own = {path.name for path in bundle.rglob("*.so*")}
    return sorted({name for path in files for name in _needed(path)} - own)


def for_debian(libraries: Iterable[str]) -> list[str]:
    """Debian packages that bring these libraries.

    Raises:
        UnknownLibrary: ``DEBIAN`` lacks some of them.
    """
    wanted = sorted(libraries)
    unknown = [name for name in wanted if name not in DEBIAN]
    if unknown:
        raise UnknownLibrary(f"{', '.join(unknown)}: add them to system_libraries.DEBIAN")
    return sorted({DEBIAN[name] for name in wanted})


def for_rpm(libraries: Iterable[str]) -> list[str]:
    """The same as RPM asks: by the library itself, whatever the package is called."""
    return [f"{name}()(64bit)" for name in sorted(libraries)]


def oldest_glibc(bundle: Path) -> str:
    """The version of the C library below which nothing of the bundle loads, such as ``2.34``."""
    found = {(0, 0)}
    for path in bundle.rglob("*"):
        if is_elf(path):
            told = objdump("-T", path)
            found |= {(int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", told)}
    return ".".join(map(str, max(found)))


def _needed(path: Path) -> list[str]:
    return _NEEDED.findall(objdump("-p", path))

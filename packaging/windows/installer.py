"""The installer for Windows, compiled by makensis from ``packaging/windows``."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from places import BUILD, ROOT
from windows import payload

_SCRIPT = ROOT / "packaging" / "windows" / "fieldbind.nsi"
_WHERE_WINDOWS_KEEPS_IT = Path("C:/Program Files (x86)/NSIS/makensis.exe")


@dataclass(frozen=True, slots=True)
class Order:
    """What one installer is made of.

    Args:
        payload: the frozen folder, with ``fieldbind.exe`` in it.
        version: as the package says it, such as ``1.4.0``.
        output: the installer.
        icon: an .ico file, if there is one.
        panel: a .bmp file for the left of the last page, if there is one.
        sign: a command that signs the file in the place of ``%1``; empty to sign nothing.
        tools: a folder with programs that ``sign`` calls.
        target: the processor of the installer itself; NSIS for Windows brings x86 only, Debian's
            brings amd64 too. The program is installed for 64 bit by either.
    """

    payload: Path
    version: str
    output: Path
    icon: Path | None = None
    panel: Path | None = None
    sign: str = ""
    tools: Path | None = None
    target: str = "x86-unicode"


def compile_installer(order: Order) -> Path:
    """Make the installer.

    Returns:
        The file.

    Raises:
        FileNotFoundError: there is no makensis on this machine.
        UnfitPayload: the folder holds what cannot be installed.
        subprocess.CalledProcessError: makensis gave up; it has said why. A warning is enough.
    """
    makensis = find_makensis()
    if makensis is None:
        raise FileNotFoundError("makensis")
    lists = BUILD / "windows" / order.output.stem
    payload.write_lists(order.payload, lists)
    order.output.parent.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join([*([str(order.tools)] if order.tools else []), os.environ["PATH"]])
    command = [makensis, *_options(order, lists), _SCRIPT]
    subprocess.run(command, env={**os.environ, "PATH": path}, check=True)
    return order.output


def find_makensis() -> str | None:
    """The compiler on the path, or where its own installer for Windows puts it."""
    found = shutil.which("makensis")
    if found is None and _WHERE_WINDOWS_KEEPS_IT.exists():
        return str(_WHERE_WINDOWS_KEEPS_IT)
    return found


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """The numbers that Windows wants where it wants a version.

    Raises:
        ValueError: the version does not begin with two or three numbers.
    """
    found = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(version)
    major, minor, patch = (int(number or 0) for number in found.groups())
    return (major, minor, patch, 0)


def _options(order: Order, lists: Path) -> list[str]:
    defined = {
        "VERSION": order.version,
        "VERSION_4": ".".join(map(str, four_numbers(order.version))),
        "SIZE_KB": str(payload.size(order.payload)),
        "OUTPUT": str(order.output),
        "LISTS": str(lists),
    }
    wanted = {"ICON": order.icon, "PANEL": order.panel, "SIGN": order.sign}
    defined |= {name: str(value) for name, value in wanted.items() if value}
    # Warnings count, because NSIS only warns of a text that one language lacks.
    told = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-XTarget {order.target}"]
    return [*told, *(f"-D{name}={value}" for name, value in defined.items())]

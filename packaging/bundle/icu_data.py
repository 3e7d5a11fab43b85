"""The data of Qt's own ICU, less what no text of Fieldbind needs: 32 MB become a few.

Linux only: elsewhere Qt asks the system. ICU finds its data as one symbol of a library that holds
nothing else, so a library with the same symbol and less behind it does; ``icupkg``, of ICU itself,
takes items out, and ``as`` and ``ld`` make the library.
"""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from bundle.elf import objdump

_SYMBOL = re.compile(r"^([0-9a-f]+) .*\s([0-9a-f]+)\s+(icudt\d+_dat)$", re.MULTILINE)

_TABLES = (
    "zoneinfo64 timezoneTypes windowsZones metaZones metadata likelySubtags supplementalData units "
    "numberingSystems plurals pluralRanges dayPeriods keyTypeData genderList icustd icuver "
    "currencyNumericCodes langInfo grammaticalFeatures"
)
_LANGUAGES = r"(root|en|zh|pool|res_index)([_.]\w*)*"
_KEPT = (
    # Case, normalisation, properties, time zones: tables that belong to no language.
    r"[^/]+\.(icu|nrm|spp)",
    rf"({'|'.join(_TABLES.split())})\.res",
    # Our languages, in every tree that numbers, dates and the order of names are read from.
    rf"((coll|curr|lang|region|unit|zone|brkitr)/)?{_LANGUAGES}",
    r"coll/ucadata\.icu",
    r"(curr|zone)/(supplementalData|tzdbNames)\.res",
    r"brkitr/[a-z]+\.brk",
)


def trim(inside: Path) -> None:
    """Make the library of data in a bundle anew, where there is one.

    Args:
        inside: the bundle's folder of libraries.

    Raises:
        subprocess.CalledProcessError: a tool gave up; it has said why.
        ValueError: the library holds no data that can be told.
    """
    for library in inside.rglob("libicudata.so.*"):
        if not library.is_symlink():
            _trim(library)


def is_kept(item: str) -> bool:
    """Whether an item, such as ``coll/zh.res``, stays."""
    return any(re.fullmatch(pattern, item) for pattern in _KEPT)


def _trim(library: Path) -> None:
    with TemporaryDirectory(prefix="fieldbind-icu-") as folder:
        symbol, content = _data_of(library)
        # icupkg tells the order of bytes by the name, which it also puts before every item.
        package = Path(folder) / f"{symbol.removesuffix('_dat')}l.dat"
        package.write_bytes(content)
        _take_out(package)
        _link(package, symbol, library)


def _data_of(library: Path) -> tuple[str, bytes]:
    """The symbol's name, and what is behind it; it is read where it is linked to."""
    found = _SYMBOL.search(objdump("-T", library))
    if found is None:
        raise ValueError(f"{library.name} holds no ICU data")
    address, size, symbol = int(found[1], 16), int(found[2], 16), found[3]
    return symbol, library.read_bytes()[address : address + size]


def _take_out(package: Path) -> None:
    items = _told("icupkg", "--list", package).split()
    unwanted = package.with_suffix(".txt")
    unwanted.write_text("\n".join(item for item in items if not is_kept(item)), encoding="ascii")
    _told("icupkg", "--ignore-deps", "--remove", unwanted, package)


def _link(package: Path, symbol: str, library: Path) -> None:
    source, compiled = package.with_suffix(".s"), package.with_suffix(".o")
    lines = (
        ".section .rodata",
        ".balign 16",
        f".globl {symbol}",
        f".type {symbol}, %object",
        f"{symbol}:",
        f'.incbin "{package}"',
        f".size {symbol}, . - {symbol}",
        '.section .note.GNU-stack,"",%progbits',
    )
    source.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    _told("as", "-o", compiled, source)
    _told("ld", "-shared", "-soname", library.name, "-o", library, compiled)


def _told(*command: str | Path) -> str:
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout

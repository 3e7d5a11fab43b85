"""The licences of everything that is shipped, in one file that About shows.

python packaging/run.py supply.licences dist/fieldbind
"""

import re
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from bundle import contents, qt_parts
from bundle.contents import Kind, Owner, Part
from places import ROOT

NAME = "licences.txt"
_RULE = "=" * 78
_TEXT = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$")
_HEAD = """\
Fieldbind is made of the parts listed here. Each is followed by its licence.

"""
_DEBIAN = Path("/usr/share/doc")


class LicenceMissingError(Exception):
    """Parts that nobody could tell the licence of; they must not be shipped."""


def write(bundle: Path) -> Path:
    """Write the file into the resources of a bundle.

    Args:
        bundle: the folder that PyInstaller made.

    Returns:
        The file.

    Raises:
        LicenceMissingError: names each part that has no text of a licence.
    """
    target = _resources(bundle) / NAME
    target.unlink(missing_ok=True)
    target.write_text(text_of(contents.parts_of(bundle)), encoding="utf-8")
    return target


def text_of(parts: Sequence[Part]) -> str:
    """The whole text for what is in a bundle; the same for the same parts.

    Raises:
        LicenceMissingError: as above.
    """
    texts = {part.owner: texts_of(part.owner) for part in parts}
    missing = [
        f"{owner.name} {owner.version}".strip() for owner, found in texts.items() if not found
    ]
    missing += _not_free(parts)
    if missing:
        raise LicenceMissingError(f"no licence to ship: {', '.join(missing)}")
    others = [owner for owner in texts if owner.name not in qt_parts.DISTRIBUTIONS]
    listed = "".join(f"  {_title(owner)}\n" for owner in texts)
    sections = [_HEAD + listed]
    sections += [_section(_title(owner), texts[owner]) for owner in others]
    sections += _of_qt(parts)
    return "\n\n".join(sections) + "\n"


def texts_of(owner: Owner) -> list[str]:
    """The texts of a licence; none where nobody knows any."""
    match owner.kind:
        case Kind.OURS:
            files = [ROOT / "LICENSE"]
        case Kind.PYTHON:
            files = _pythons()
        case Kind.SYSTEM:
            files = [_DEBIAN / owner.name / "copyright"]
        case Kind.DISTRIBUTION if owner.name in qt_parts.DISTRIBUTIONS:
            files = [qt_parts.LICENCES / name for name in qt_parts.TEXTS]
        case Kind.DISTRIBUTION | Kind.STARTER:
            files = _of_distribution(owner.name)
        case Kind.NOBODY:
            files = []
    return [path.read_text("utf-8", "replace").strip() for path in files if path.is_file()]


def declared(owner: Owner) -> str:
    """What the metadata calls the licence: an SPDX expression, or a name; empty if it says none."""
    if owner.kind is Kind.OURS:
        return "MIT"
    if owner.kind is Kind.PYTHON:
        return "PSF-2.0"
    if owner.kind is Kind.STARTER:
        return "GPL-2.0-or-later WITH Bootloader-exception"
    if owner.kind is not Kind.DISTRIBUTION:
        return ""
    told = metadata.metadata(owner.name)
    names = [*(told.get_all("License-Expression") or []), *(told.get_all("License") or [])]
    classed = told.get_all("Classifier") or []
    names += [one.split(" :: ")[-1] for one in classed if one.startswith("License :: ")]
    return next((name for name in names if name and name != "UNKNOWN" and "\n" not in name), "")


def _of_distribution(name: str) -> list[Path]:
    files = metadata.distribution(name).files or []
    named = [one for one in files if ".dist-info/" in str(one) and _TEXT.search(one.as_posix())]
    return sorted(Path(str(one.locate())) for one in named)


def _pythons() -> list[Path]:
    library = Path(sysconfig.get_path("stdlib"))
    places = [library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    return [place for place in places if place.is_file()][:1]


def _not_free(parts: Sequence[Part]) -> list[str]:
    files = [path for part in parts for path in part.files if qt_parts.foreign_of(path)]
    return [path.name for path in files if not qt_parts.is_free_to_ship(path)]


def _of_qt(parts: Sequence[Part]) -> Iterator[str]:
    ours = [part for part in parts if part.owner.name in qt_parts.DISTRIBUTIONS]
    if not ours:
        return
    files = [path for part in ours for path in part.files]
    found = ((one, [path for path in files if one.holds(path)]) for one in qt_parts.FOREIGN)
    lines = [qt_parts.HOW_IT_IS_MET.format(version=ours[0].owner.version)]
    lines += [
        f"  {one.name} {one.version_in(theirs)}: {one.licence}, {one.source}"
        for one, theirs in found
        if theirs
    ]
    yield _section("Qt", ["\n".join(lines)])
    for name in qt_parts.TEXTS:
        yield _section(name.removesuffix(".txt"), [(qt_parts.LICENCES / name).read_text("utf-8")])


def _title(owner: Owner) -> str:
    name = f"{owner.name} {owner.version}".strip()
    return f"{name}: {licence}" if (licence := declared(owner)) else name


def _section(title: str, texts: Sequence[str]) -> str:
    return "\n\n".join([f"{_RULE}\n{title}\n{_RULE}", *(text.strip("\n") for text in texts)])


def _resources(bundle: Path) -> Path:
    return next(path for path in bundle.rglob("_resources") if path.is_dir())


if __name__ == "__main__":
    try:
        print(write(Path(sys.argv[1])))
    except LicenceMissingError as reason:
        sys.exit(str(reason))

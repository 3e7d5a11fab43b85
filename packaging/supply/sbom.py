"""The bill of materials of a bundle: CycloneDX 1.6, the same bytes for the same bundle.

python packaging/run.py supply.sbom dist/fieldbind dist/fieldbind-0.1.0.cdx.json
"""

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from bundle import contents, qt_parts
from bundle.contents import Kind, Part
from bundle.qt_parts import Foreign
from fieldbind import __version__
from supply import licences

_QT_SOURCE = "https://download.qt.io/official_releases/qt/"
_NATIVE = (".so", ".pyd", ".dll", ".dylib", ".exe")
_DATE = "SOURCE_DATE_EPOCH"
_EXPRESSION = re.compile(r"[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*")

_Value: TypeAlias = "str | int | Mapping[str, _Value] | Sequence[_Value]"
_Component: TypeAlias = dict[str, _Value]


def write(bundle: Path, target: Path) -> None:
    """Write what is in a bundle.

    Args:
        bundle: the folder that PyInstaller made.
        target: the file.
    """
    target.write_text(text_of(bundle, contents.parts_of(bundle)), encoding="utf-8")


def text_of(bundle: Path, parts: Sequence[Part]) -> str:
    """The bill as JSON, one component for each owner and in it the files that the system loads.

    It bears a date only if ``SOURCE_DATE_EPOCH`` says which, as reproducible builds have it.
    """
    ours: _Component = {
        "type": "application",
        "bom-ref": "fieldbind",
        "name": "fieldbind",
        "version": __version__,
        "licenses": _licence("MIT"),
    }
    others = [_component(bundle, part) for part in parts if part.owner.kind is not Kind.OURS]
    number = uuid5(NAMESPACE_URL, json.dumps([ours, others]))
    bill: _Component = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {**_date(), "component": ours},
        "components": others,
        "dependencies": [{"ref": "fieldbind", "dependsOn": [one["bom-ref"] for one in others]}],
    }
    return json.dumps(bill, indent=2, ensure_ascii=False) + "\n"


def _component(bundle: Path, part: Part) -> _Component:
    owner = part.owner
    inner = [*_files(bundle, part), *_foreign(bundle, part)]
    made: _Component = {
        "type": "platform" if owner.kind is Kind.PYTHON else "library",
        "bom-ref": f"{owner.kind.value}:{owner.name}@{owner.version}",
        "name": owner.name,
        "version": owner.version,
        "licenses": _licence(licences.declared(owner)),
        "purl": _purl(part),
        "externalReferences": _source(_QT_SOURCE) if owner.name in qt_parts.DISTRIBUTIONS else [],
        "components": inner,
    }
    return {name: value for name, value in made.items() if value}


def _files(bundle: Path, part: Part) -> Iterator[_Component]:
    for path in part.files:
        if any(ending in path.suffixes for ending in _NATIVE) and not qt_parts.foreign_of(path):
            yield _file(bundle, path)


def _foreign(bundle: Path, part: Part) -> Iterator[_Component]:
    for one in qt_parts.FOREIGN:
        if theirs := [path for path in part.files if one.holds(path)]:
            yield _foreign_component(bundle, part, one, theirs)


def _foreign_component(bundle: Path, part: Part, one: Foreign, files: Sequence[Path]) -> _Component:
    return {
        "type": "library",
        "bom-ref": f"{part.owner.name}:{one.name}",
        "name": one.name,
        "version": one.version_in(files),
        "licenses": _licence(one.licence),
        "externalReferences": _source(one.source),
        "components": [_file(bundle, path) for path in files],
    }


def _file(bundle: Path, path: Path) -> _Component:
    place = path.relative_to(bundle).as_posix()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "file",
        "bom-ref": f"file:{place}",
        "name": place,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _purl(part: Part) -> str:
    """The address of a package as scanners know it (purl-spec)."""
    owner = part.owner
    match owner.kind:
        case Kind.DISTRIBUTION | Kind.STARTER:
            return f"pkg:pypi/{contents.normal(owner.name)}@{owner.version}"
        case Kind.SYSTEM:
            return f"pkg:deb/debian/{owner.name}@{quote(owner.version, safe='~')}"
        case Kind.PYTHON:
            return f"pkg:generic/python@{owner.version}"
        case Kind.OURS | Kind.NOBODY:
            return ""


def _licence(declared: str) -> list[_Component]:
    if not declared:
        return []
    is_expression = _EXPRESSION.fullmatch(declared)
    return [{"expression": declared} if is_expression else {"license": {"name": declared}}]


def _source(address: str) -> list[_Component]:
    return [{"type": "source-distribution", "url": address}]


def _date() -> dict[str, str]:
    told = os.environ.get(_DATE)
    return {"timestamp": datetime.fromtimestamp(int(told), UTC).isoformat()} if told else {}


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))

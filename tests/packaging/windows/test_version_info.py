"""The version resource for Windows, read by PyInstaller's own classes."""

import ast
import struct
from importlib.util import find_spec
from pathlib import Path

import pytest

from windows import version_info


def resource(text: str) -> bytes:
    """The resource that PyInstaller writes into the program.

    Its module imports what is on Windows only, so the classes are taken without the rest.
    """
    spec = find_spec("PyInstaller")
    assert spec and spec.origin
    source = Path(spec.origin).parent / "utils" / "win32" / "versioninfo.py"
    tree = ast.parse(source.read_text(encoding="utf-8"))
    wanted = (ast.ClassDef, ast.FunctionDef)
    tree.body = [part for part in tree.body if isinstance(part, wanted)]
    names: dict[str, object] = {"struct": struct}
    exec(compile(tree, str(source), "exec"), names)
    names["resource"] = eval(text, names)
    return eval("resource.toRaw()", names)


def test_it_says_name_maker_and_version() -> None:
    raw = resource(version_info.text("1.4.2"))
    for told in ("Fieldbind", "The Fieldbind developers", "1.4.2", "1.4.2.0", "fieldbind.exe"):
        assert told.encode("utf-16-le") in raw


def test_its_numbers_are_those_of_the_version() -> None:
    raw = resource(version_info.text("1.4.2"))
    # The mark, the version of the format, then two words for each version (verrsrc.h). PyInstaller
    # packs them as wide as the system it runs on has them; on Windows that is right.
    start = raw.index(struct.pack("L", 0xFEEF04BD)) + struct.calcsize("2L")
    assert struct.unpack_from("4L", raw, start) == (0x1_0004, 0x2_0000) * 2


def test_a_version_without_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="next"):
        version_info.text("next")


def test_it_is_written_where_pyinstaller_is_told() -> None:
    assert version_info.write("1.4.2").read_text(encoding="utf-8") == version_info.text("1.4.2")

"""A very small bundle of the shape of ours, made by PyInstaller in a few seconds."""

import subprocess
import sys
from pathlib import Path

from bundle import contents
from supply.locking import RUNTIME

_SPEC = """
analysis = Analysis([{script!r}], pathex=[{folder!r}], datas=[({data!r}, "fieldbind/_resources")],
    hiddenimports=["msgspec", "zipp"], excludes={strangers!r})
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="fieldbind")
COLLECT(program, analysis.binaries, analysis.datas, name="fieldbind")
"""


def freeze(folder: Path, source: str, resource: str = "") -> Path:
    """Freeze a package ``fieldbind`` with one module of this source.

    Args:
        folder: an empty one to work in.
        source: of ``fieldbind.words``.
        resource: the content of a file among its resources.

    Returns:
        The bundle.
    """
    package, data = folder / "fieldbind", folder / "data"
    package.mkdir()
    data.mkdir()
    (package / "__init__.py").write_text("")
    (package / "words.py").write_text(source)
    (data / "words.toml").write_text(resource)
    script, spec = folder / "start.py", folder / "fieldbind.spec"
    script.write_text("import fieldbind.words\nprint(fieldbind.words.__name__)\n")
    named = {"script": str(script), "folder": str(folder), "data": str(data)}
    spec.write_text(_SPEC.format(**named, strangers=contents.strangers(RUNTIME)))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    subprocess.run([*command, spec], cwd=folder, check=True, capture_output=True)
    return folder / "dist" / "fieldbind"

"""What a release is made of."""

import hashlib
from pathlib import Path

import pytest

import fieldbind
from release import installers, publishing


def test_the_version_is_read_without_importing_the_program() -> None:
    assert installers.version() == fieldbind.__version__


def test_the_tag_has_to_be_that_of_the_version() -> None:
    assert publishing.tag_of({"GITHUB_REF_NAME": "v1.4.0"}, "1.4.0") == "v1.4.0"
    for environ in ({}, {"GITHUB_REF_NAME": "main"}, {"GITHUB_REF_NAME": "v1.4.1"}):
        with pytest.raises(publishing.WrongTag, match=r"1\.4\.0"):
            publishing.tag_of(environ, "1.4.0")


def test_only_files_for_people_are_handed_over(tmp_path: Path) -> None:
    for name in ("fieldbind.dmg", "fieldbind.deb", "SHA256SUMS-linux-x86_64.txt"):
        (tmp_path / name).write_text(name, encoding="ascii")
    (tmp_path / "Fieldbind.app").mkdir()
    names = [path.name for path in publishing.products(tmp_path)]
    assert names == ["fieldbind.deb", "fieldbind.dmg"]


def test_sums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    file = tmp_path / "a.deb"
    file.write_bytes(b"content")
    digest = hashlib.sha256(b"content").hexdigest()
    assert publishing.sums_of([file]) == f"{digest}  a.deb\n"

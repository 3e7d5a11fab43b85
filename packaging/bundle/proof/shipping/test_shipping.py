"""Of each part of a bundle it is known whose it is, and under which licence it is shipped."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from bundle import contents, qt_parts
from bundle.contents import Kind, Owner, Part
from supply import licences, sbom, shipping

QT = Owner(Kind.DISTRIBUTION, "PySide6_Essentials", "6.11.3")


def owners(bundle: Path) -> dict[str, Kind]:
    return {part.owner.name: part.owner.kind for part in contents.parts_of(bundle)}


@pytest.fixture
def own_bundle(bundle: Path, tmp_path: Path) -> Path:
    """A copy to change."""
    return Path(shutil.copytree(bundle, tmp_path / "bundle", symlinks=True))


def test_everything_has_an_owner(bundle: Path) -> None:
    found = owners(bundle)

    assert found["fieldbind"] is Kind.OURS
    assert found["Python"] is Kind.PYTHON
    assert found["PyInstaller"] is Kind.STARTER
    assert found["msgspec"] is found["zipp"] is Kind.DISTRIBUTION
    assert Kind.NOBODY not in found.values()


def test_what_nobody_locked_or_brought_is_not_shipped(own_bundle: Path, tmp_path: Path) -> None:
    lock = tmp_path / "runtime.txt"
    lock.write_text("msgspec==0.22.0 \\\n    --hash=sha256:0\ntyping-extensions==4.16.0\n")
    (own_bundle / "_internal" / "found.so").write_bytes(b"\x7fELF")

    faults = list(shipping.faults_of(own_bundle, tmp_path / "bill.json", lock))

    assert faults[0] == "found.so: nobody's"
    assert [fault.split(" ")[0] for fault in faults[1:-1]] == ["zipp"]
    assert faults[-1] == "no licence to ship: found.so"


def test_tools_of_developers_are_strangers(tmp_path: Path) -> None:
    lock = tmp_path / "runtime.txt"
    lock.write_text("msgspec==0.22.0\nPySide6_Essentials==6.11.3\n")

    found = contents.strangers(lock)

    assert {"pytest", "_pytest", "PyInstaller", "zipp"} <= set(found)
    assert not {"fieldbind", "msgspec", "PySide6"} & set(found)


def test_a_secret_stops_the_build(
    own_bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIELDBIND_ACCESS_TOKEN", "canary-4711-of-the-build")
    (own_bundle / "_internal" / "fieldbind" / "token.txt").write_text("canary-4711-of-the-build")

    faults = list(shipping.faults_of(own_bundle, tmp_path / "bill.json"))

    assert [fault.rpartition("/")[2] for fault in faults] == ["token.txt: planted canary"]


def test_every_licence_is_in_the_file(own_bundle: Path) -> None:
    path = licences.write(own_bundle)
    text = path.read_text("utf-8")

    assert path == own_bundle / "_internal" / "fieldbind" / "_resources" / "licences.txt"
    for owner in (part.owner for part in contents.parts_of(own_bundle)):
        assert f"\n{owner.name} {owner.version}".rstrip() in text
        assert all(one in text for one in licences.texts_of(owner))
    assert licences.write(own_bundle).read_text("utf-8") == text


def test_a_part_without_a_licence_is_named() -> None:
    parts = [Part(Owner(Kind.SYSTEM, "liblamp1", "1.0"), ()), Part(contents.OURS, ())]

    with pytest.raises(licences.LicenceMissingError, match=r"liblamp1 1\.0"):
        licences.text_of(parts)


def test_it_says_how_the_licence_of_qt_is_met(tmp_path: Path) -> None:
    codec, core = tmp_path / "libavcodec.so.61", tmp_path / "libicuuc.so.73"
    codec.write_bytes(b"\0--enable-shared --prefix=/usr/local/FFmpeg-n7.1.5\0")
    core.write_bytes(b"\x7fELF")

    text = licences.text_of([Part(QT, (codec, core))])

    assert "Qt 6.11.3, Qt for Python (PySide6, shiboken6) 6.11.3: LGPL-3.0-only" in text
    assert "FFmpeg 7.1.5: LGPL-2.1-or-later" in text
    assert "ICU 73: " in text
    for name in qt_parts.TEXTS:
        assert (qt_parts.LICENCES / name).read_text("utf-8").strip("\n") in text


def test_ffmpeg_under_the_gpl_is_not_shipped(tmp_path: Path) -> None:
    codec = tmp_path / "libavcodec.so.61"
    codec.write_bytes(b"\0--enable-gpl --prefix=/usr/local/FFmpeg-n7.1.5\0")

    with pytest.raises(licences.LicenceMissingError, match="libavcodec"):
        licences.text_of([Part(QT, (codec,))])


def test_the_bill_is_valid_and_the_same_each_time(bundle: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "a.json", tmp_path / "b.json"
    sbom.write(bundle, first)
    sbom.write(bundle, again)

    assert first.read_bytes() == again.read_bytes()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(first.read_text("utf-8")) is None


def test_the_bill_bears_a_date_only_if_it_is_given_one(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = contents.parts_of(bundle)
    assert "timestamp" not in json.loads(sbom.text_of(bundle, parts))["metadata"]

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1779950000")
    dated = sbom.text_of(bundle, parts)

    assert json.loads(dated)["metadata"]["timestamp"] == "2026-05-28T06:33:20+00:00"
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(dated) is None


def test_the_bill_names_each_part_with_its_files(bundle: Path) -> None:
    bill = json.loads(sbom.text_of(bundle, contents.parts_of(bundle)))
    by_name: Mapping[str, dict[str, object]] = {one["name"]: one for one in bill["components"]}

    assert set(by_name) == set(owners(bundle)) - {"fieldbind"}
    library = by_name["msgspec"]
    assert str(library["purl"]).startswith("pkg:pypi/msgspec@")
    assert library["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert "_internal/msgspec/_core" in str(library["components"])
    assert "SHA-256" in str(library["components"])

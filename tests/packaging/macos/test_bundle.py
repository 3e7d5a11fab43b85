"""What macOS is told of the program."""

import plistlib
import re
from pathlib import Path

import pytest

from macos import bundle

ROW = re.compile(r'^"(\w+)" = "(.+)";$', re.MULTILINE)
INFO = bundle.info("1.4.0", "13.0")


def words(folder: str) -> dict[str, str]:
    (file,) = [file for file, into in bundle.datas() if into == folder]
    return dict(ROW.findall(Path(file).read_text(encoding="utf-8")))


def test_it_survives_the_way_through_a_file() -> None:
    assert plistlib.loads(plistlib.dumps(INFO)) == INFO


def test_every_reason_is_given_in_both_languages() -> None:
    reasons = {key: text for key, text in INFO.items() if key.endswith("UsageDescription")}
    assert set(reasons) == {"NSCameraUsageDescription", "NSLocalNetworkUsageDescription"}
    assert words("en.lproj") == reasons
    chinese = words("zh-Hans.lproj")
    assert list(chinese) == list(reasons)
    assert all(re.search("[一-鿿]", text) for text in chinese.values())


def test_every_language_has_its_folder() -> None:
    languages = [into.removesuffix(".lproj") for _, into in bundle.datas()]
    assert INFO["CFBundleLocalizations"] == languages == ["en", "zh-Hans"]


def test_the_version_is_text() -> None:
    assert INFO["CFBundleVersion"] == INFO["CFBundleShortVersionString"] == "1.4.0"


def test_the_oldest_system_is_that_of_the_wheel() -> None:
    wheel = "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp310-abi3-macosx_14_0_universal2\n"
    assert bundle.oldest_in(wheel) == "14.0"


def test_a_wheel_for_another_system_is_refused() -> None:
    with pytest.raises(ValueError, match="macOS"):
        bundle.oldest_in("Tag: cp310-abi3-manylinux_2_34_x86_64\n")


def test_the_camera_is_all_that_is_taken_from_the_hardened_runtime() -> None:
    entitlements = plistlib.loads(bundle.ENTITLEMENTS.read_bytes())
    assert entitlements == {"com.apple.security.device.camera": True}

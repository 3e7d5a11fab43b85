"""What the wizard remembers survives a start, and never stands in the way of one."""

import logging
from pathlib import Path

import pytest

from fieldbind.cloud.models import Site
from fieldbind.settings.remembered import Memory, Place, Remembered

HOME = Place("f_1", "r_1")


def test_nothing_is_remembered_at_first(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "config")

    assert memory.remembered == Remembered()
    assert not (tmp_path / "config").exists()


def test_choices_survive_a_start(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "config")
    memory.remember(site=Site.OVERSEAS, country_code="44")
    memory.remember(pattern="Lamp {n}", camera="/dev/video2")
    memory.remember_place(Site.CHINA, "100", HOME)

    remembered = Memory(tmp_path / "config").remembered

    assert remembered == memory.remembered
    assert (remembered.site, remembered.country_code) == (Site.OVERSEAS, "44")
    assert (remembered.pattern, remembered.camera) == ("Lamp {n}", "/dev/video2")


def test_an_empty_pattern_is_a_choice_too(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember(pattern="Lamp {n}")
    memory.remember(pattern="")

    assert Memory(tmp_path).remembered.pattern == ""


def test_a_pattern_with_a_phone_number_in_it_is_not_remembered(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember(pattern="Lamp {n}")
    memory.remember(pattern="Lamp {n} of 13812345678")

    assert Memory(tmp_path).remembered.pattern == ""


def test_places_are_kept_per_site_and_account(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember_place(Site.CHINA, "100", HOME)
    memory.remember_place(Site.OVERSEAS, "100", Place("f_2", "0"))

    assert memory.remembered.place_of(Site.CHINA, "100") == HOME
    assert memory.remembered.place_of(Site.OVERSEAS, "100") == Place("f_2", "0")
    assert memory.remembered.place_of(Site.CHINA, "101") is None


def test_no_litter_is_left_and_nothing_is_written_for_no_change(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember_place(Site.CHINA, "100", HOME)
    (tmp_path / "remembered.json").unlink()
    memory.remember_place(Site.CHINA, "100", HOME)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"site": "moon"}', b"\xff\xfe", b'{"x":' + b"[" * 9999]
)
def test_an_unreadable_file_is_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    (tmp_path / "remembered.json").write_bytes(content)

    with caplog.at_level(logging.WARNING):
        memory = Memory(tmp_path)
    memory.remember(site=Site.CHINA)

    assert "set aside" in caplog.text
    assert (tmp_path / "remembered.unreadable").read_bytes() == content
    assert Memory(tmp_path).remembered.site is Site.CHINA


def test_a_file_that_cannot_be_set_aside_is_passed_over(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "remembered.json").write_bytes(b"{")
    (tmp_path / "remembered.unreadable").mkdir()

    assert Memory(tmp_path).remembered == Remembered()
    assert "it stays where it is" in caplog.text


def test_a_folder_where_the_file_should_be(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "remembered.json").mkdir()
    memory = Memory(tmp_path)
    memory.remember(pattern="Lamp {n}")

    assert memory.remembered.pattern == "Lamp {n}"
    assert "cannot be read" in caplog.text
    assert "not remembered" in caplog.text
    assert [path.name for path in tmp_path.iterdir()] == ["remembered.json"]


def test_a_config_folder_that_cannot_be_made(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "config").write_text("a file stands where the folder should be")
    memory = Memory(tmp_path / "config")
    memory.remember(site=Site.CHINA)

    assert memory.remembered.site is Site.CHINA
    assert "not remembered" in caplog.text


def test_the_pattern_of_a_policy_stands_before_a_persons_own(tmp_path: Path) -> None:
    Memory(tmp_path).remember(pattern="Lamp {n}")
    memory = Memory(tmp_path, "Acme {n}")
    memory.remember(pattern="Acme {n}", country_code="86")

    assert memory.pattern == "Acme {n}"
    assert Memory(tmp_path).pattern == "Lamp {n}"
    assert Memory(tmp_path).remembered.country_code == "86"


def test_names_of_wifis_are_kept_the_last_one_first(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    for name in ("Lin-Home", "林家花园", "Lin-Home", "Lin-Garage"):
        memory.remember_wifi_name(name)
    memory.forget_wifi_name("林家花园")
    memory.forget_wifi_name("never seen")

    assert Memory(tmp_path).remembered.wifi_names == ("Lin-Garage", "Lin-Home")


def test_the_oldest_of_many_wifis_is_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    for number in range(25):
        memory.remember_wifi_name(f"wifi {number}")

    assert len(memory.remembered.wifi_names) == 20
    assert memory.remembered.wifi_names[0] == "wifi 24"


def test_a_wifi_that_is_called_like_a_phone_number_is_not_kept(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember_wifi_name("13812345678")

    assert memory.remembered.wifi_names == ()

"""The last lists of families and rooms: there in a basement, bounded, and never in the way."""

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldbind.cloud.models import Family, Role, Room, Site
from fieldbind.settings.known_places import KnownPlaces

MORNING = datetime(2026, 5, 28, 8, 12, tzinfo=UTC)
LIN = Family(id="f_1", name="Lin family", role=Role.ADMINISTRATOR, room_count=2)
ZHOU = Family(id="f_2", name="Zhou family")
LIVING = Room(id="r_1", name="Living room", device_count=4)


def known(folder: Path) -> KnownPlaces:
    """What somebody has seen this morning."""
    places = KnownPlaces(folder / "data")
    places.note_families(Site.CHINA, "100", [LIN, ZHOU], MORNING)
    places.note_rooms(Site.CHINA, "100", "f_1", [LIVING], MORNING + timedelta(minutes=2))
    return places


def test_nothing_is_known_at_first(tmp_path: Path) -> None:
    places = KnownPlaces(tmp_path / "data")

    assert places.families(Site.CHINA, "100") is None
    assert places.rooms(Site.CHINA, "100", "f_1") is None
    assert not (tmp_path / "data").exists()


def test_lists_survive_a_start_by_name_and_with_their_time(tmp_path: Path) -> None:
    known(tmp_path)
    places = KnownPlaces(tmp_path / "data")

    families = [Family(id="f_1", name="Lin family"), Family(id="f_2", name="Zhou family")]
    assert places.families(Site.CHINA, "100") == (families, MORNING)
    rooms = [Room(id="r_1", name="Living room")]
    assert places.rooms(Site.CHINA, "100", "f_1") == (rooms, MORNING + timedelta(minutes=2))
    assert places.rooms(Site.CHINA, "100", "f_2") is None


def test_a_phone_number_in_a_name_is_not_kept(tmp_path: Path) -> None:
    places = KnownPlaces(tmp_path)
    places.note_families(Site.CHINA, "100", [Family(id="f_1", name="13812345678的家")], MORNING)
    rooms = [Room(id="r_13812345678", name="Flat of 138 1234 5678")]
    places.note_rooms(Site.CHINA, "100", "f_1", rooms, MORNING)

    families = [Family(id="f_1", name="•••••••••78的家")]
    assert places.families(Site.CHINA, "100") == (families, MORNING)
    rooms = [Room(id="r_13812345678", name="Flat of ••• •••• ••78")]
    assert KnownPlaces(tmp_path).rooms(Site.CHINA, "100", "f_1") == (rooms, MORNING)


def test_another_account_or_site_knows_nothing_of_them(tmp_path: Path) -> None:
    places = known(tmp_path)

    assert places.families(Site.CHINA, "101") is None
    assert places.families(Site.OVERSEAS, "100") is None
    assert places.rooms(Site.OVERSEAS, "100", "f_1") is None


def test_rooms_of_a_family_that_is_gone_go_with_it(tmp_path: Path) -> None:
    places = known(tmp_path)
    places.note_families(Site.CHINA, "100", [ZHOU], MORNING + timedelta(hours=1))

    assert places.rooms(Site.CHINA, "100", "f_1") is None


def test_rooms_without_families_are_not_kept(tmp_path: Path) -> None:
    places = KnownPlaces(tmp_path)
    places.note_rooms(Site.CHINA, "100", "f_1", [LIVING], MORNING)

    assert places.rooms(Site.CHINA, "100", "f_1") is None
    assert list(tmp_path.iterdir()) == []


def test_the_same_once_more_is_not_written_again_at_once(tmp_path: Path) -> None:
    places = known(tmp_path)
    file = tmp_path / "data" / "known_places.json"
    file.unlink()
    places.note_families(Site.CHINA, "100", [LIN, ZHOU], MORNING + timedelta(seconds=50))
    assert not file.exists()

    places.note_families(Site.CHINA, "100", [LIN, ZHOU], MORNING + timedelta(seconds=61))
    assert file.exists()
    kept = places.families(Site.CHINA, "100")
    assert kept is not None
    assert kept[1] == MORNING + timedelta(seconds=61)


def test_signing_out_forgets_them(tmp_path: Path) -> None:
    places = known(tmp_path)
    places.note_families(Site.OVERSEAS, "100", [ZHOU], MORNING)
    places.forget(Site.CHINA, "100")
    places.forget(Site.CHINA, "nobody")

    after = KnownPlaces(tmp_path / "data")
    assert after.families(Site.CHINA, "100") is None
    assert after.families(Site.OVERSEAS, "100") is not None


def test_the_file_stays_small(tmp_path: Path) -> None:
    places = KnownPlaces(tmp_path)
    families = [Family(id=f"f_{number}", name="X" * 20) for number in range(1100)]
    for account in range(6):
        places.note_families(Site.CHINA, str(account), families, MORNING)
    many = [Room(id=f"r_{number}", name="Y" * 20) for number in range(250)]
    for number in range(60):
        places.note_rooms(Site.CHINA, "5", f"f_{number}", many, MORNING)

    kept = places.families(Site.CHINA, "5")
    assert kept is not None
    assert len(kept[0]) == 1000
    assert [places.families(Site.CHINA, str(n)) is None for n in range(6)] == [True] * 2 + [
        False
    ] * 4
    newest = places.rooms(Site.CHINA, "5", "f_59")
    assert newest is not None
    assert len(newest[0]) == 200
    assert places.rooms(Site.CHINA, "5", "f_9") is None
    assert (tmp_path / "known_places.json").stat().st_size < 1_000_000


@pytest.mark.parametrize(
    "content",
    [b"{", b'{"accounts": {"china/100": {"families": {"at": 1e300}}}}', b"[" * 99999],
)
def test_a_damaged_file_is_set_aside_and_ignored(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    (tmp_path / "known_places.json").write_bytes(content)

    with caplog.at_level(logging.WARNING):
        places = KnownPlaces(tmp_path)

    assert places.families(Site.CHINA, "100") is None
    assert "known places set aside" in caplog.text
    assert (tmp_path / "known_places.unreadable").read_bytes() == content

"""The rows of this laptop itself: keyring, cameras, history, disk."""

import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from examined import SHORT, laptop_at, told
from fieldbind.checks.finding import Check, Finding, Standing
from fieldbind.checks.here import Here, size
from fieldbind.checks.laptop import Cameras, Laptop
from fieldbind.faults import Fault, LocalFault
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import FILE
from ledger_files import a_job, fill
from without_rights import as_nobody, open_to_all

FINE, TO_FIX, STOPPED, SKIPPED = Standing


class Drawer:
    """A keyring with a name of its own."""

    name = "Secret drawer"

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("who only looks writes nothing")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("who only looks deletes nothing")


class Nameless(Drawer):
    name = ""


class Locked(Drawer):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """A laptop that nobody asks for its cloud."""
    return laptop_at("https://cloud.test", tmp_path)


async def seen(laptop: Laptop, check: Check) -> Finding | str:
    """A finding, or the code of what stands in the way."""
    here = Here(laptop)
    look = {
        Check.KEYRING: here.keyring,
        Check.CAMERA: here.camera,
        Check.LEDGER: here.ledger,
        Check.DISK: here.disk,
    }[check]
    try:
        return await look()
    except Fault as fault:
        return fault.code


@pytest.mark.parametrize(
    ("drawer", "name"), [(Drawer(), "Secret drawer"), (Nameless(), "Nameless")]
)
async def test_a_keyring_is_told_by_its_name(laptop: Laptop, drawer: Drawer, name: str) -> None:
    keychain = Keychain(open_backend=lambda: drawer)
    found = await seen(replace(laptop, keychain=keychain), Check.KEYRING)
    assert isinstance(found, Finding)
    assert told(found) == (FINE, "keyring.fine")
    assert found.facts == {"keyring": name}


async def test_a_keyring_that_is_locked(laptop: Laptop, caplog: pytest.LogCaptureFixture) -> None:
    keychain = Keychain(open_backend=Locked)
    found = await seen(replace(laptop, keychain=keychain), Check.KEYRING)
    assert found == "KEYRING_UNAVAILABLE"
    assert "secrets stay in memory" in caplog.text


@pytest.mark.parametrize(
    ("cameras", "expected", "facts"),
    [
        (Cameras(("Front",)), (FINE, "camera.fine"), {"camera": "Front"}),
        (Cameras(("Front", "B")), (FINE, "camera.several"), {"camera": "Front", "count": "2"}),
        (Cameras(), (FINE, "camera.none"), {}),
        (Cameras(is_refused=True), (TO_FIX, "camera.refused"), {}),
    ],
)
async def test_cameras(
    laptop: Laptop, cameras: Cameras, expected: tuple[Standing, str], facts: dict[str, str]
) -> None:
    async def ask() -> Cameras:
        return cameras

    found = await seen(replace(laptop, cameras=ask), Check.CAMERA)
    assert isinstance(found, Finding)
    assert (told(found), found.facts) == (expected, facts)


async def test_a_history_that_can_be_read_and_written(laptop: Laptop, tmp_path: Path) -> None:
    fill(tmp_path, [a_job(), a_job()])
    before = (tmp_path / FILE).read_bytes()
    found = await seen(laptop, Check.LEDGER)
    assert isinstance(found, Finding)
    assert told(found) == (FINE, "ledger.fine")
    assert found.facts == {"count": "2", "size": size((tmp_path / FILE).stat().st_size)}
    assert (tmp_path / FILE).read_bytes() == before


async def test_no_history_yet(laptop: Laptop, tmp_path: Path) -> None:
    found = await seen(replace(laptop, ledger_folder=tmp_path / "data"), Check.LEDGER)
    assert isinstance(found, Finding)
    assert told(found) == (FINE, "ledger.none")
    assert not (tmp_path / "data").exists()


async def test_a_history_that_was_just_begun(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    found = await seen(laptop, Check.LEDGER)
    assert isinstance(found, Finding)
    assert told(found) == (FINE, "ledger.none")


async def test_a_history_in_memory(laptop: Laptop) -> None:
    found = await seen(replace(laptop, ledger_folder=None), Check.LEDGER)
    assert isinstance(found, Finding)
    assert told(found) == (FINE, "ledger.memory")


async def test_a_history_that_is_none(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database" * 500)
    assert await seen(laptop, Check.LEDGER) == "LEDGER_DAMAGED"


async def test_a_history_that_is_a_pipe_is_not_waited_for(laptop: Laptop, tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / FILE)
        assert await seen(laptop, Check.LEDGER) == "LEDGER_TROUBLE"


async def test_a_history_below_a_file_is_none(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    laptop = replace(laptop, ledger_folder=tmp_path / "file" / "data")
    assert await seen(laptop, Check.LEDGER) == "LEDGER_TROUBLE"


@pytest.mark.parametrize("folder", ["/proc/fieldbind/data", "data", "loop/data", "gone/data"])
async def test_a_history_where_there_can_be_none(
    laptop: Laptop, tmp_path: Path, folder: str
) -> None:
    if sys.platform != "win32":
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / FILE).symlink_to(tmp_path / "unplugged" / FILE)
        (tmp_path / "loop").symlink_to("loop")
        (tmp_path / "gone").symlink_to("unplugged")
        laptop = replace(laptop, ledger_folder=tmp_path / folder)
        assert await seen(laptop, Check.LEDGER) in ("LEDGER_TROUBLE", "LEDGER_READ_ONLY")


async def test_what_befell_the_open_history(laptop: Laptop) -> None:
    laptop = replace(laptop, trouble=lambda: LocalFault("LEDGER_LOCKED"))
    assert await seen(laptop, Check.LEDGER) == "LEDGER_LOCKED"


@pytest.mark.parametrize(
    ("free", "expected"), [(1, (FINE, "disk.fine")), (10**18, (TO_FIX, "disk.low"))]
)
async def test_room_on_the_disk(
    laptop: Laptop, tmp_path: Path, free: int, expected: tuple[Standing, str]
) -> None:
    laptop = replace(laptop, limits=replace(SHORT, free=free), disk=tmp_path / "not" / "there")
    found = await seen(laptop, Check.DISK)
    assert isinstance(found, Finding)
    assert told(found) == expected
    assert found.facts["free"].endswith("B")


async def test_a_look_that_takes_too_long_is_given_up(laptop: Laptop) -> None:
    laptop = replace(laptop, limits=replace(SHORT, each=0.0))
    for check in (Check.LEDGER, Check.DISK):
        found = await seen(laptop, check)
        assert isinstance(found, Finding)
        assert told(found) == (TO_FIX, "hung")


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_010, "1 KB"),
        (184_000, "184 KB"),
        (12_400_000, "12.4 MB"),
        (1e18, "1000000 TB"),
    ],
)
def test_a_size_in_words(count: float, expected: str) -> None:
    assert size(count) == expected


@pytest.mark.parametrize(
    ("of_folder", "of_file", "expected"),
    [(0o777, 0o444, "LEDGER_READ_ONLY"), (0o000, 0o666, "LEDGER_TROUBLE")],
)
def test_a_history_that_is_out_of_reach(
    laptop: Laptop, of_folder: int, of_file: int, expected: str
) -> None:
    with open_to_all() as folder:
        fill(folder, [a_job()])
        (folder / FILE).chmod(of_file)
        folder.chmod(of_folder)
        with as_nobody():
            found = asyncio.run(seen(replace(laptop, ledger_folder=folder), Check.LEDGER))
    assert found == expected

"""Secrets stay in the keyring or in memory, whatever the keyring does; and never in a file."""

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring import get_keyring, set_keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.compat import properties
from keyring.errors import (
    InitError,
    KeyringLocked,
    NoKeyringError,
    PasswordDeleteError,
    PasswordSetError,
)

from fieldbind.cloud.models import AccessToken, Account, Secret, Session, Site
from fieldbind.keychain import Kept, Keychain, Where

CANARY = "canary-7d1f"
LIN = Account(id="100", nick_name="Lin Wei", phone_number="13900000000", country_code="86")
WANG = Account(id="200", email="wang@example.org")
SESSION = Session(access_token=AccessToken(CANARY), expires_at=1_800_000_000)


class Drawer:
    """A keyring in memory, standing in for the system's."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class Jammed(Drawer):
    """A keyring that answers everything with the same exception."""

    def __init__(self, trouble: BaseException) -> None:
        super().__init__()
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        raise self.trouble

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.trouble

    def delete_password(self, service: str, username: str) -> None:
        raise self.trouble


class Windows(Drawer):
    """A keyring that takes no more than Windows does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OddError("The stub received bad data.")
        super().set_password(service, username, password)


class Slow(Drawer):
    """A keyring that waits for a person."""

    def __init__(self) -> None:
        super().__init__()
        self.person_answers = threading.Event()
        self.writes = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.person_answers.wait(30)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.person_answers.wait(30)
        self.writes += 1
        super().set_password(service, username, password)


class OddError(Exception):
    """Stands for pywintypes.error, GLib.Error and their like."""


def keychain(backend: Drawer, limit: float = 20) -> Keychain:
    return Keychain(limit=limit, open_backend=lambda: backend)


async def until_the_keyring_is_idle() -> None:
    for thread in keyring_threads():
        await asyncio.to_thread(thread.join, 10)


def keyring_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "keyring"]


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    yield
    for thread in keyring_threads():
        thread.join(10)
    assert keyring_threads() == []


async def test_a_session_outlives_the_program() -> None:
    drawer = Drawer()
    await keychain(drawer).keep(Site.CHINA, LIN, SESSION)

    later = keychain(drawer)

    assert await later.recall(Site.CHINA) == Kept(account=LIN, session=SESSION)
    assert later.where is Where.KEYRING
    assert later.is_lasting


async def test_sessions_are_kept_per_site_and_account() -> None:
    kept = keychain(Drawer())
    await kept.keep(Site.CHINA, LIN, SESSION)
    await kept.keep(Site.OVERSEAS, LIN, Session(access_token=AccessToken("other")))
    await kept.keep(Site.CHINA, WANG, Session(access_token=AccessToken("wang")))

    china, overseas = await kept.recall(Site.CHINA), await kept.recall(Site.OVERSEAS)

    assert china is not None
    assert china.account == WANG
    assert overseas is not None
    assert overseas.session == Session(access_token=AccessToken("other"))


async def test_forgetting_the_last_account_leaves_nothing() -> None:
    drawer = Drawer()
    kept = keychain(drawer)
    await kept.keep(Site.CHINA, LIN, SESSION)

    await kept.forget(Site.CHINA, LIN.id)

    assert await kept.recall(Site.CHINA) is None
    assert drawer.entries == {}


async def test_forgetting_another_account_leaves_the_last_one() -> None:
    kept = keychain(Drawer())
    await kept.keep(Site.CHINA, WANG, SESSION)
    await kept.keep(Site.CHINA, LIN, SESSION)

    await kept.forget(Site.CHINA, WANG.id)
    await kept.forget(Site.OVERSEAS, "nobody")

    assert await kept.recall(Site.CHINA) == Kept(account=LIN, session=SESSION)


async def test_a_session_without_its_entry_is_none() -> None:
    drawer = Drawer()
    kept = keychain(drawer)
    await kept.keep(Site.CHINA, LIN, SESSION)
    await kept.delete("session/china/100")

    assert await kept.recall(Site.CHINA) is None


@pytest.mark.parametrize("text", ["", "{", '{"account":{},"session":{}}', '{"account":[]}'])
async def test_an_unreadable_entry_is_forgotten(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    drawer = Drawer()
    kept = keychain(drawer)
    await kept.keep(Site.CHINA, LIN, SESSION)
    drawer.set_password("fieldbind", "session/china/100", text)

    with caplog.at_level(logging.WARNING):
        assert await kept.recall(Site.CHINA) is None

    assert text == "" or drawer.entries == {}
    assert CANARY not in caplog.text


async def test_single_secrets_by_name() -> None:
    kept = keychain(Drawer())

    assert await kept.get("job") is None
    await kept.put("job", Secret(CANARY))
    assert await kept.get("job") == Secret(CANARY)
    await kept.delete("job")
    await kept.delete("job")
    assert await kept.get("job") is None
    assert kept.is_lasting


async def test_memory_on_demand_never_looks_for_a_keyring() -> None:
    def refuse() -> Drawer:
        raise AssertionError("nobody asked for a keyring")

    kept = Keychain(use_keyring=False, open_backend=refuse)
    await kept.keep(Site.CHINA, LIN, SESSION)

    assert kept.where is Where.MEMORY
    assert await kept.recall(Site.CHINA) == Kept(account=LIN, session=SESSION)
    await kept.forget(Site.CHINA, LIN.id)
    assert await kept.recall(Site.CHINA) is None


TROUBLES = [
    NoKeyringError("none"),
    InitError("no D-Bus"),
    KeyringLocked("dismissed"),
    PasswordSetError("full"),
    OddError("of another system"),
    OSError("broken pipe"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "not ours"),
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
async def test_trouble_moves_everything_to_memory(
    trouble: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    kept = keychain(Jammed(trouble))
    with caplog.at_level(logging.WARNING):
        await kept.keep(Site.CHINA, LIN, SESSION)

    assert kept.where is Where.MEMORY
    assert await kept.recall(Site.CHINA) == Kept(account=LIN, session=SESSION)
    assert [record.message for record in caplog.records] == [
        f"the keyring cannot be used ({type(trouble).__name__}): secrets stay in memory"
    ]


@pytest.mark.usefixtures("caplog")
async def test_a_keyring_that_cannot_be_opened() -> None:
    def fail_to_open() -> Drawer:
        raise ImportError("named in the environment, and not installed")

    kept = Keychain(open_backend=fail_to_open)

    assert await kept.recall(Site.CHINA) is None
    assert kept.where is Where.MEMORY


async def test_a_long_token_leaves_room_for_nothing_else_on_windows() -> None:
    long = Session(access_token=AccessToken("t" * 1140))
    kept = keychain(Windows())
    await kept.keep(Site.CHINA, LIN, long)

    assert await kept.recall(Site.CHINA) == Kept(account=Account(id="100"), session=long)
    assert kept.is_lasting


@pytest.mark.usefixtures("caplog")
async def test_a_token_too_long_for_windows_stays_in_memory() -> None:
    endless = Session(access_token=AccessToken("t" * 1300))
    drawer = Windows()
    kept = keychain(drawer)
    await kept.keep(Site.CHINA, LIN, endless)

    recalled = await kept.recall(Site.CHINA)

    assert recalled is not None
    assert recalled.session == endless
    assert not kept.is_lasting
    assert drawer.entries == {}


async def test_a_keyring_that_does_not_answer_in_time(caplog: pytest.LogCaptureFixture) -> None:
    slow = Slow()
    kept = keychain(slow, limit=0.05)
    with caplog.at_level(logging.WARNING):
        await kept.keep(Site.CHINA, LIN, SESSION)
    assert "did not answer in time" in caplog.text
    assert await kept.recall(Site.CHINA) == Kept(account=LIN, session=SESSION)

    slow.person_answers.set()
    await until_the_keyring_is_idle()

    assert slow.entries == {}, "a write that comes too late is taken back"
    assert not kept.is_lasting


@pytest.mark.usefixtures("caplog")
async def test_what_nobody_waits_for_any_more_is_not_begun() -> None:
    slow = Slow()
    kept = keychain(slow, limit=0.05)

    await asyncio.gather(kept.get("job"), kept.put("job", Secret(CANARY)))
    slow.person_answers.set()
    await until_the_keyring_is_idle()

    assert slow.writes == 0
    assert await kept.get("job") == Secret(CANARY)


@pytest.mark.usefixtures("caplog")
async def test_signing_out_reaches_a_keyring_that_gave_trouble() -> None:
    slow = Slow()
    slow.person_answers.set()
    kept = keychain(slow, limit=10)
    await kept.keep(Site.CHINA, LIN, SESSION)
    slow.person_answers.clear()
    kept = keychain(slow, limit=0.05)
    await kept.recall(Site.CHINA)
    assert not kept.is_lasting

    await kept.forget(Site.CHINA, LIN.id)
    slow.person_answers.set()
    await until_the_keyring_is_idle()

    assert ("fieldbind", "session/china/100") not in slow.entries


@pytest.mark.usefixtures("caplog")
def test_a_loop_that_is_gone_before_the_answer() -> None:
    slow = Slow()

    asyncio.run(keychain(slow, limit=0.01).get("job"))
    slow.person_answers.set()


async def test_a_keyring_may_serve_several_calls_at_once() -> None:
    kept = keychain(Drawer())
    names = [f"job/{number}" for number in range(20)]

    await asyncio.gather(*(kept.put(name, Secret(name)) for name in names))

    assert await asyncio.gather(*(kept.get(name) for name in names)) == [
        Secret(name) for name in names
    ]


class DesktopDrawer(KeyringBackend):
    """A keyring as the library finds them, good enough to be recommended."""

    @properties.classproperty
    def priority(self) -> float:
        return 5

    def __init__(self) -> None:
        super().__init__()
        self.drawer = Drawer()

    def get_password(self, service: str, username: str) -> str | None:
        return self.drawer.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.drawer.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self.drawer.delete_password(service, username)


class PlainFile(DesktopDrawer):
    """A keyring that is none: the library ranks those that keep plain text below 1."""

    @properties.classproperty
    def priority(self) -> float:
        return 0.5


@pytest.fixture
def use_as_system() -> Iterator[Callable[[KeyringBackend], None]]:
    before = get_keyring()
    yield set_keyring
    set_keyring(before)


async def test_the_keyring_that_the_library_recommends_is_used(
    use_as_system: Callable[[KeyringBackend], None],
) -> None:
    use_as_system(DesktopDrawer())
    await Keychain().keep(Site.CHINA, LIN, SESSION)

    assert await Keychain().recall(Site.CHINA) == Kept(account=LIN, session=SESSION)


@pytest.mark.parametrize("backend", [fail.Keyring(), PlainFile()])
async def test_a_keyring_that_is_none(
    backend: KeyringBackend,
    use_as_system: Callable[[KeyringBackend], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    use_as_system(backend)
    kept = Keychain()
    await kept.keep(Site.CHINA, LIN, SESSION)

    assert kept.where is Where.MEMORY
    assert "NoKeyringError" in caplog.text


@pytest.mark.desktop
def test_the_system_keyring_of_a_desktop(tmp_path: Path) -> None:
    """GNOME's keyring on a bus of its own: kept by one process, read and forgotten by another."""
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    script = Path(__file__).with_name("desktop_keyring.py")
    python = f'"{sys.executable}" "{script}" {CANARY}'
    unlock = 'printf "pw\\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize'
    finished = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            f"{unlock} >/dev/null && {python} keep && {python} recall",
        ],
        env=environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (finished.returncode, finished.stdout) == (
        0,
        "kept in keyring\nrecalled, forgotten\n",
    ), finished.stderr
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files, "the desktop's keyring wrote nothing"
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]

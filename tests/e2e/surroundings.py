"""Laptops on which something is amiss, or only unusual: the program is started and binds there."""

import os
import shlex
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from documented import BIND
from e2e import steps
from e2e.bus import connect
from e2e.desk import Desk, settings_for, sit_down
from e2e.screen import Screen, told_by, unlock_keyring
from fieldbind.demo.cloud import SimulatedCloud
from unmeasured import UNMEASURED

DAY = 86_400
_KEYRINGS_OPEN = "/org/freedesktop/secrets"
_LONG = 45.0
"""Seconds: a keyring that does not answer is given up after 20."""
_STARTS_NOBODY = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""The usual one starts a keyring for whoever asks for it."""
_LATER = """\
#!{python}
import sys
import threading
import time

from fieldbind.__main__ import main

_real, _ahead = time.time, [0.0]


def listen() -> None:
    with open({pipe!r}, encoding="utf-8") as told:
        for line in told:
            _ahead[0] = float(line)


time.time = lambda: _real() + _ahead[0]
threading.Thread(target=listen, daemon=True).start()
sys.exit(main())
"""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where one bind is tried.

    Args:
        fieldbind: the installed command.
        screen: where it shows.
        folder: for everything of this bind.
        cloud: the simulated cloud.
    """

    fieldbind: Path
    screen: Screen
    folder: Path
    cloud: SimulatedCloud


@dataclass(frozen=True, kw_only=True)
class Laptop:
    """What is unusual about one.

    Args:
        command: what is started; the installed command if not given.
        home: its folder; ``home`` if not given.
        environ: added to the environment.
        meanwhile: what happens while the device is waited for.
        said: how that begins which Qt prints.
    """

    command: Path | None = None
    home: Path | None = None
    environ: Mapping[str, str] = field(default_factory=dict[str, str])
    meanwhile: Callable[[Desk], None] = lambda desk: None
    said: str = ""


Making = Callable[[Place, ExitStack], Laptop]


def read_only_home(place: Place, _: ExitStack) -> Laptop:
    """Nothing can be written below home."""
    home = shlex.quote(str(_home(place)))
    return Laptop(command=_mounted(place, f"mount --bind {home} {home}; {_READ_ONLY} {home}"))


def full_disk(place: Place, _: ExitStack) -> Laptop:
    """The disk of the folders is full before the start."""
    return Laptop(command=_mounted(place, f"{_small_disk(place)}; {_fill(place)}"))


def disk_that_fills_up(place: Place, _: ExitStack) -> Laptop:
    """The disk of the folders is full from the wait on."""

    def fill(desk: Desk) -> None:
        inside = Path(f"/proc/{desk.process.pid}/root{_home(place)}/data/filler")
        with inside.open("wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(4096))
            except OSError:
                return

    return Laptop(command=_mounted(place, _small_disk(place)), meanwhile=fill)


def no_keyring(place: Place, stack: ExitStack) -> Laptop:
    """A desktop without any."""
    return Laptop(environ=_on_a_bus(place, _bus(place, stack)))


def silent_keyring(place: Place, stack: ExitStack) -> Laptop:
    """The bus starts one that has no password yet, and nothing is there to ask for one."""
    environ = {**place.screen.environ, "HOME": str(place.folder)}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"]
    return Laptop(environ=_on_a_bus(place, stack.enter_context(told_by(command, environ))))


def locked_keyring(place: Place, stack: ExitStack) -> Laptop:
    """A real one that is locked, and nothing there to ask for its password."""
    environ = {**place.screen.environ, "DBUS_SESSION_BUS_ADDRESS": _bus(place, stack)}
    environ["HOME"] = environ["XDG_DATA_HOME"] = str(place.folder / "keyring")
    environ["XDG_RUNTIME_DIR"] = str(place.folder)
    unlock_keyring(stack, environ)
    with connect(environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        lock = "org.freedesktop.Secret.Service.Lock"
        all_of_them = [f"{_KEYRINGS_OPEN}/collection/login"]
        bus.call("org.freedesktop.secrets", _KEYRINGS_OPEN, lock, "ao", all_of_them)
        held = f"{_KEYRINGS_OPEN}/collection/login"
        is_locked = bus.get(
            "org.freedesktop.secrets", held, "org.freedesktop.Secret.Collection", "Locked"
        )
    assert is_locked, "the keyring is open"
    return Laptop(environ=_on_a_bus(place, environ["DBUS_SESSION_BUS_ADDRESS"]))


def no_bus(place: Place, _: ExitStack) -> Laptop:
    """No D-Bus at all."""
    return Laptop(environ=_on_a_bus(place, "unix:path=/nonexistent/bus"))


def clock_set_back(place: Place, _: ExitStack) -> Laptop:
    """By a day, while the device is waited for."""
    return _jumping(place, -DAY)


def clock_set_forward(place: Place, _: ExitStack) -> Laptop:
    """By a day, while the device is waited for."""
    return _jumping(place, DAY)


def locale_c(_: Place, __: ExitStack) -> Laptop:
    """No language, no country, no encoding."""
    return Laptop(environ={"LC_ALL": "C", "LANG": "C", "LANGUAGE": ""}, said='Detected locale "C"')


def name_in_chinese(place: Place, _: ExitStack) -> Laptop:
    """A user whose name has blanks and Han characters."""
    return Laptop(home=place.folder / "Lin Wei 林伟 (field)", environ=_DEFAULT_FOLDERS)


def long_paths(place: Place, _: ExitStack) -> Laptop:
    """A home further down than 260 characters."""
    return Laptop(home=place.folder.joinpath(*["a long name " + "x" * 80] * 4))


SURROUNDINGS: Mapping[str, Making] = {
    "read-only home": read_only_home,
    "full disk": full_disk,
    "disk that fills up": disk_that_fills_up,
    "no keyring": no_keyring,
    "keyring that does not answer": silent_keyring,
    "locked keyring": locked_keyring,
    "no D-Bus": no_bus,
    "clock set back": clock_set_back,
    "clock set forward": clock_set_forward,
    "locale C": locale_c,
    "blanks and Chinese in the user's name": name_in_chinese,
    "paths over 260 characters": long_paths,
}

_DEFAULT_FOLDERS = {"FIELDBIND_DATA_DIR": "", "FIELDBIND_CONFIG_DIR": ""}
_READ_ONLY = "mount -o remount,bind,ro"


def bind_in(place: Place, making: Making) -> str:
    """Start the program, bind one device, close it; what Done said.

    Raises:
        AssertionError: it could not be done, or the cloud knows of another number of binds.
    """
    place.cloud.device_after = None
    with ExitStack() as stack:
        laptop = making(place, stack)
        home = laptop.home or _home(place)
        home.mkdir(parents=True, exist_ok=True)
        desk = stack.enter_context(
            sit_down(
                laptop.command or place.fieldbind,
                place.screen,
                home,
                {**settings_for(place.cloud), **UNMEASURED, **laptop.environ},
            )
        )
        title = _bind(desk, place.cloud, laptop)
        desk.close(but=laptop.said)
    (bind,) = place.cloud.asked(BIND)
    assert bind.carried_out
    return title


def _bind(desk: Desk, cloud: SimulatedCloud, laptop: Laptop) -> str:
    window = desk.window
    window.find("signin.account").write(cloud.account)
    window.find("signin.password").write(cloud.password)
    window.press("nav.next")
    window.find("place.family", seconds=_LONG)
    steps.choose_place(window, "Lin family", "Kitchen")
    steps.enter_token(window)
    window.find("wait.stage", seconds=_LONG)
    laptop.meanwhile(desk)
    cloud.device_after = 0.0
    with cloud.changing() as world:
        world.tickets[steps.TOKEN].reported_after = 0.0
    steps.confirm(window)
    return window.find("done.title").name


def _tell(pipe: Path, seconds: int) -> None:
    pipe.write_text(f"{seconds}\n", encoding="utf-8")


def _home(place: Place) -> Path:
    return place.folder / "home"


def _mounted(place: Place, mounts: str) -> Path:
    """The command, started where these mounts are made for it alone."""
    (_home(place) / "data").mkdir(parents=True)
    (_home(place) / "config").mkdir()
    program = place.folder / "mounted"
    inside = shlex.quote(f'set -e; {mounts}; exec "$0" "$@"')
    program.write_text(
        f'#!/bin/sh\nexec unshare -rm sh -c {inside} {shlex.quote(str(place.fieldbind))} "$@"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    return program


def _small_disk(place: Place) -> str:
    return f"mount -t tmpfs -o size=512k tmpfs {shlex.quote(str(_home(place) / 'data'))}"


def _fill(place: Place) -> str:
    filler = shlex.quote(str(_home(place) / "data" / "filler"))
    return f"dd if=/dev/zero of={filler} bs=4k 2>/dev/null || true"


def _bus(place: Place, stack: ExitStack) -> str:
    """The address of a bus on which nobody is."""
    (place.folder / "keyring").mkdir()
    config = place.folder / "bus.conf"
    config.write_text(_STARTS_NOBODY, encoding="utf-8")
    command = ["dbus-daemon", "--nofork", "--print-address={fd}", f"--config-file={config}"]
    return stack.enter_context(told_by(command, place.screen.environ))


def _on_a_bus(place: Place, address: str) -> dict[str, str]:
    """The screen reader stays where it is."""
    return {
        "FIELDBIND_KEYRING": "auto",
        "DBUS_SESSION_BUS_ADDRESS": address,
        "AT_SPI_BUS_ADDRESS": place.screen.accessibility,
    }


def _jumping(place: Place, seconds: int) -> Laptop:
    program, pipe = place.folder / "later", place.folder / "pipe"
    os.mkfifo(pipe)
    python = place.fieldbind.with_name("python")
    program.write_text(_LATER.format(python=python, pipe=str(pipe)), encoding="utf-8")
    program.chmod(0o755)
    return Laptop(command=program, meanwhile=lambda _: _tell(pipe, seconds))

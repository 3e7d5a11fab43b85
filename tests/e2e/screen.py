"""A screen, a window manager and an accessibility bus of our own, ended by their process ids."""

import os
import signal
import subprocess
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from select import select

from e2e.bus import connect

_UP_WITHIN = 20.0
_LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)


@dataclass(frozen=True)
class Screen:
    """Where programs are started and seen.

    Args:
        environ: the whole environment for programs. Nothing of ours leaks into it, but where to
            note what was covered, if that is measured.
        accessibility: address of the accessibility bus.
        home: an empty home directory.
    """

    environ: Mapping[str, str]
    accessibility: str
    home: Path


@contextmanager
def open_screen(folder: Path) -> Generator[Screen]:
    """A virtual screen with everything a desk has, in ``folder``."""
    with ExitStack() as stack:
        environ = _bare_environ(folder)
        environ["DISPLAY"] = ":" + stack.enter_context(
            told_by(
                ["Xvfb", "-noreset", "-displayfd", "{fd}", "-screen", "0", "1280x800x24"], environ
            )
        )
        environ["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            told_by(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"], environ)
        )
        _wake_keyboard(environ)
        launcher = next(path for path in _LAUNCHERS if path.exists())
        stack.enter_context(running([str(launcher), "--launch-immediately"], environ))
        _start_window_manager(stack, environ, folder / "managed")
        unlock_keyring(stack, environ)
        yield Screen(environ, _accessibility_address(environ), folder)


@contextmanager
def running(
    command: Sequence[str],
    environ: Mapping[str, str],
    *,
    pass_fds: Sequence[int] = (),
    stdin: int = subprocess.DEVNULL,
) -> Generator[subprocess.Popen[bytes]]:
    """A program in the background, in a process group of its own that is ended at the end."""
    with subprocess.Popen(
        command,
        env=environ,
        pass_fds=pass_fds,
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            _end_group(process.pid)


@contextmanager
def told_by(command: Sequence[str], environ: Mapping[str, str]) -> Generator[str]:
    """A background program that tells one line once it is ready (``{fd}``: where to)."""
    reading, writing = os.pipe()
    words = [word.format(fd=writing) for word in command]
    with running(words, environ, pass_fds=[writing]), os.fdopen(reading) as told:
        os.close(writing)
        yield told.readline().strip()


def _wake_keyboard(environ: Mapping[str, str]) -> None:
    """Press a key before anybody listens.

    At the first key that is sent the server changes to the keyboard that sends it. A window manager
    that runs already lets go of its keys then and takes them again: the next one may be lost.
    """
    subprocess.run(["xdotool", "key", "Shift_L"], env=environ, check=True, timeout=_UP_WITHIN)


def _start_window_manager(stack: ExitStack, environ: Mapping[str, str], managed: Path) -> None:
    """Return once windows are managed: one that opens before has no focus and hears no key."""
    os.mkfifo(managed)
    reading = os.open(managed, os.O_RDONLY | os.O_NONBLOCK)
    stack.callback(os.close, reading)
    told = f"sh -c 'echo yes > {managed}'"
    stack.enter_context(running(["openbox", "--startup", told], environ))
    ready, _, _ = select([reading], [], [], _UP_WITHIN)
    assert ready, "no window manager came up"


def unlock_keyring(stack: ExitStack, environ: Mapping[str, str]) -> None:
    """A keyring as after a login: there, empty and open."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    keyring = stack.enter_context(running(command, environ, stdin=subprocess.PIPE))
    assert keyring.stdin
    keyring.stdin.write(b"opened at login\n")
    keyring.stdin.close()
    deadline = time.monotonic() + _UP_WITHIN
    with connect(environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        while not bus.has("org.freedesktop.secrets"):
            assert time.monotonic() < deadline, "no keyring came up"
            bus.wait(0.1)


def _end_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGTERM)
    except ProcessLookupError:
        return


def _bare_environ(folder: Path) -> dict[str, str]:
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    home = folder / "home"
    home.mkdir()
    return {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        **{name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")},
    }


def _accessibility_address(environ: Mapping[str, str]) -> str:
    with connect(environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        return bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")

"""Somebody who looks at a running program from the side: process list, titles, screen reader."""

import subprocess
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from e2e.bus import Gone
from e2e.control import Control
from e2e.desk import Desk
from e2e.program import is_called

PLACES = (
    "window titles",
    "names",
    "descriptions",
    "hidden fields",
    "command lines",
)
"""Something is seen in each, where there are secret fields."""
_HOW_OFTEN = 0.02
_HIDDEN = ("signin.password", "signin.access_token", "proxy.password", "device.wifi_password")
_PROC = Path("/proc")


@dataclass
class Watch:
    """What was seen so far, by where it was seen."""

    seen: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    @property
    def texts(self) -> dict[str, str]:
        """For the search: all that was seen in one place as one text."""
        return {place: "\n".join(sorted(said)) for place, said in self.seen.items()}

    def look(self, desk: Desk) -> None:
        """Read the titles, and what a screen reader is told of every control, shown or not."""
        self.note("window titles", *_titles(desk))
        for control in _all_controls(desk):
            self.note("names", control.name)
            self.note("descriptions", control.description)
            if any(is_called(control, name) for name in _HIDDEN):
                self.note("hidden fields", control.text)

    def note(self, place: str, *said: str) -> None:
        """Something was seen."""
        self.seen.setdefault(place, set()).update(said)

    def look_at_processes(self, pid: int) -> None:
        """The command lines of a program and its children, and what the children were handed."""
        self.note("command lines", _read(pid, "cmdline"))
        for child in _children(pid):
            self.note("command lines", _read(child, "cmdline"))
            if _read(child, "cmdline") != _read(pid, "cmdline"):  # between fork and exec it is it
                self.note("environments of children", _read(child, "environ"))


@contextmanager
def watching(desk: Desk, watch: Watch) -> Generator[None]:
    """Watch the process list for as long as the block lasts."""
    over = threading.Event()

    def go_on() -> None:
        while not over.wait(_HOW_OFTEN):
            watch.look_at_processes(desk.process.pid)

    thread = threading.Thread(target=go_on, name="watching")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _titles(desk: Desk) -> list[str]:
    which = ["--all", "--pid", str(desk.process.pid), "--name", ".*"]
    search = ["xdotool", "search", *which, "getwindowname", "%@"]
    told = subprocess.run(search, env=desk.environ, capture_output=True, text=True, check=False)
    return told.stdout.splitlines()


def _all_controls(desk: Desk) -> Iterator[Control]:
    waiting = desk.window.windows()
    while waiting:
        control = waiting.pop()
        try:
            waiting.extend(control.children)
        except Gone:
            continue
        yield control


def _children(pid: int) -> list[int]:
    try:
        listed = (_PROC / str(pid) / "task").glob("*/children")
        found = [int(word) for path in listed for word in path.read_text("utf-8").split()]
    except OSError:
        return []
    return found + [deeper for child in found for deeper in _children(child)]


def _read(pid: int, name: str) -> str:
    try:
        content = (_PROC / str(pid) / name).read_bytes()
    except OSError:  # it has ended
        return ""
    return content.replace(b"\0", b"\n").decode("utf-8", "replace")

"""A technician's desk: the installed program on a screen, its window seen and its keys pressed."""

import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from e2e.bus import connect
from e2e.keyboard import Keyboard
from e2e.program import Program
from e2e.screen import Screen
from fieldbind.demo.cloud import SimulatedCloud


@dataclass(frozen=True)
class Desk:
    """The running program and all that it leaves behind.

    Args:
        window: what a screen reader sees.
        keyboard: real keys.
        process: the program.
        home: everything that it may write.
        environ: the environment that it was started in.
        fieldbind: the command.
    """

    window: Program
    keyboard: Keyboard
    process: subprocess.Popen[bytes]
    home: Path
    environ: Mapping[str, str]
    fieldbind: Path

    @property
    def said(self) -> str:
        """What it printed, on standard output and standard error."""
        return "".join((self.home / name).read_text("utf-8") for name in ("stdout", "stderr"))

    def start_again(self) -> subprocess.Popen[bytes]:
        """Start the program once more, although it runs."""
        return subprocess.Popen([self.fieldbind], env=self.environ, cwd=self.home)

    def kill(self) -> None:
        """Take its power away."""
        self.process.kill()
        self.process.wait()

    def close(self, but: str = "") -> None:
        """Close the window as on any desk; it has to end cleanly and in silence.

        Args:
            but: how that begins which a library may print all the same.
        """
        self.keyboard.press("alt+F4")
        assert self.process.wait(timeout=15) == 0
        assert self.said == "" or (but and self.said.startswith(but)), self.said


@contextmanager
def sit_down(
    fieldbind: Path, screen: Screen, home: Path, settings: Mapping[str, str], *arguments: str
) -> Generator[Desk, None, None]:
    """Start the program; end it with the block if nobody has closed it.

    Args:
        fieldbind: the command.
        screen: where it shows.
        home: everything that it may write.
        settings: added to the environment.
        arguments: of the command line.
    """
    environ = {**screen.environ, **_own_folders(home), **settings}
    with (
        (home / "stdout").open("wb") as out,
        (home / "stderr").open("wb") as err,
        subprocess.Popen(
            [fieldbind, *arguments],
            env=environ,
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        ) as process,
        connect(screen.accessibility) as bus,
    ):
        window, keyboard = Program(bus, process), Keyboard(screen.environ)
        desk = Desk(window, keyboard, process, home, environ, fieldbind)
        try:
            desk.window.find("window", seconds=30)
            yield desk
        finally:
            process.kill()
            sys.stdout.write(desk.said)


def settings_for(cloud: SimulatedCloud) -> dict[str, str]:
    """The environment that points Fieldbind at a simulated cloud, as an app of its own."""
    return {
        "FIELDBIND_CLOUD_URL": cloud.url,
        "FIELDBIND_APP_KEY": cloud.app_key,
        "FIELDBIND_APP_SECRET": cloud.app_secret,
        "FIELDBIND_KEYRING": "memory",
    }


def _own_folders(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "FIELDBIND_DATA_DIR": str(home / "data"),
        "FIELDBIND_CONFIG_DIR": str(home / "config"),
    }

"""A Debian with nothing in it, in a folder: packages are installed there as on a new laptop."""

import os
import shutil
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

_LACKED = "debootstrap"
_NOTHING: Mapping[str, str] = {}
_NO_QUESTIONS = {"DEBIAN_FRONTEND": "noninteractive"}
_SHARED = ("proc", "dev", "dev/shm", "tmp")
_NOT_TOLD = (
    *_SHARED,
    "var/lib/dpkg",
    "var/lib/apt",
    "var/lib/systemd",
    "var/cache",
    "var/log",
    "etc/ld.so.cache",
)
"""What is ours, and what apt and the tools that it starts write for themselves."""


@dataclass(frozen=True)
class BareRoot:
    """The system in ``folder``. Needs root.

    Args:
        folder: its ``/``.
        environ: what its programs are started with.
    """

    folder: Path
    environ: dict[str, str]

    def run(
        self, command: Sequence[str], *, user: int = 0, environ: Mapping[str, str] = _NOTHING
    ) -> str:
        """Run a command of that system to its end.

        Returns:
            What it printed.

        Raises:
            AssertionError: it did not end well; with all that it said.
        """
        done = subprocess.run(
            ["chroot", f"--userspec={user}:{user}", self.folder, *command],
            env={**self.environ, **environ},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout[-4000:]}"
        return done.stdout

    def apt(self, *arguments: str) -> None:
        """Ask apt, without questions, for what is needed and no more."""
        self.run(
            ["apt-get", "--yes", "--quiet", "--no-install-recommends", *arguments],
            environ=_NO_QUESTIONS,
        )

    def command(self, program: str, wrapper: Path) -> Path:
        """A command for this side that runs a program over there, under the same process id."""
        chroot = shutil.which("chroot")
        wrapper.write_text(f'#!/bin/sh\nexec {chroot} "{self.folder}" {program} "$@"\n', "utf-8")
        wrapper.chmod(0o755)
        return wrapper

    def files(self) -> set[str]:
        """Every file and folder of its own, but what apt keeps for itself."""
        found: set[str] = set()
        for folder, folders, files in os.walk(self.folder):
            inside = Path(folder).relative_to(self.folder)
            folders[:] = [name for name in folders if str(inside / name) not in _NOT_TOLD]
            found |= {str(inside / name) for name in (*files, *folders)}
        return found - set(_NOT_TOLD)


def lacks() -> str:
    """Why no such system can be made here, in words; empty if it can."""
    if shutil.which(_LACKED) is None:
        return f"{_LACKED} is not installed"
    return "" if os.geteuid() == 0 else "only root may make a root of its own"


@contextmanager
def new_root(folder: Path) -> Generator[BareRoot]:
    """Make the smallest Debian of this machine's release, from where this machine has its own.

    Args:
        folder: where; gone afterwards. Its ``/tmp`` is ours, so that files, the screen and the
            buses there have the same names on both sides.
    """
    address, release = _source()
    command = ["debootstrap", "--variant=minbase", release, folder, address]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    environ = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder)
        for name in _SHARED:
            _bind(stack, f"/{name}", folder / name)
        root = BareRoot(folder, environ)
        root.apt("update")
        yield root


def _source() -> tuple[str, str]:
    """Where this machine's packages come from, and what its release is called."""
    asked = [
        "apt-get",
        "indextargets",
        "--format",
        "$(REPO_URI) $(CODENAME)",
        "Identifier: Packages",
    ]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines()]
    return next((row[0], row[1]) for row in rows if "-" not in row[1])


def _bind(stack: ExitStack, name: str, place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", name, place], check=True)
    stack.callback(subprocess.run, ["umount", place], check=True)

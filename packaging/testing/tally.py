"""What was run, how it ended, what was not run and why: the one screen at the end."""

import os
import shlex
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from places import ROOT

NOT_ALL_RUN = 3
"""Exit code when nothing was wrong, but something could not be run: that is no pass."""


@dataclass(frozen=True)
class Part:
    """One part: its name, its command, and what is added to the environment."""

    name: str
    command: Sequence[str | Path]
    environ: Mapping[str, str] = field(default_factory=dict[str, str])


def _run_quietly(part: Part) -> tuple[int, float, bytes]:
    """The part's exit code, its seconds, and all that it printed."""
    started = time.monotonic()
    ended = subprocess.run(
        part.command,
        cwd=ROOT,
        env={**os.environ, **part.environ},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return ended.returncode, time.monotonic() - started, ended.stdout


@dataclass
class Tally:
    """Runs parts and remembers how each ended.

    Args:
        remedy: the one command that brings what is missing; empty if nothing is.
    """

    remedy: str = ""
    rows: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])

    def run(
        self, name: str, command: Sequence[str | Path], environ: Mapping[str, str] | None = None
    ) -> bool:
        """Run one part, with its output as it comes; True if it ended with exit code 0."""
        print(f"\n== {name}: {shlex.join(map(str, command)).replace(f'{ROOT}/', '')}", flush=True)
        started = time.monotonic()
        ended = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **(environ or {})}, check=False
        ).returncode
        took = f"{time.monotonic() - started:.1f} s"
        self.rows.append((name, "passed" if ended == 0 else f"FAILED ({ended})", took))
        return ended == 0

    def run_side_by_side(self, parts: Sequence[Part], at_once: int) -> None:
        """Run parts, some at once; the next begins as soon as one ends.

        What a part prints comes whole, when all before it have ended.

        Args:
            parts: the longest first, so that none is alone at the end.
            at_once: how many.
        """
        print(f"\n== Side by side: {', '.join(part.name for part in parts)}", flush=True)
        with ThreadPoolExecutor(at_once) as pool:
            ended = pool.map(_run_quietly, parts)
            for part, (code, seconds, output) in zip(parts, ended, strict=True):
                print(f"\n== {part.name}", flush=True)
                sys.stdout.buffer.write(output)
                sys.stdout.flush()
                verdict = "passed" if code == 0 else f"FAILED ({code})"
                self.rows.append((part.name, verdict, f"{seconds:.1f} s"))

    def leave_out(self, name: str, why: str) -> None:
        """Remember that a part was not run."""
        self.rows.append((name, "NOT RUN", why))

    def close(self) -> int:
        """Print the summary; the exit code of the whole command."""
        print("\n== Summary")
        for name, verdict, remark in self.rows:
            print(f"  {name:<28} {verdict:<12} {remark}")
        if self.remedy:
            print(f"\nTo have everything run, first:\n  {self.remedy}\n")
        verdicts = [verdict for _, verdict, _ in self.rows]
        if any(verdict.startswith("FAILED") for verdict in verdicts):
            print("Something did not pass.")
            return 1
        if "NOT RUN" in verdicts:
            print("What was run passed, but not everything was run.")
            return NOT_ALL_RUN
        print("Everything passed.")
        return 0

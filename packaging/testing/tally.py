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


def _run_quietly(lane: Sequence[Part]) -> list[tuple[Part, int, float, bytes]]:
    """Each part with its exit code, its seconds, and all that it printed."""
    rows: list[tuple[Part, int, float, bytes]] = []
    for part in lane:
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
        rows.append((part, ended.returncode, time.monotonic() - started, ended.stdout))
    return rows


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

    def run_side_by_side(self, *lanes: Sequence[Part]) -> None:
        """Run lanes at once, the parts of each one after the other.

        What a part prints comes whole, when all before it have ended.
        """
        names = "; ".join(", ".join(part.name for part in lane) for lane in lanes)
        print(f"\n== Side by side: {names}", flush=True)
        with ThreadPoolExecutor(len(lanes)) as pool:
            running = [pool.submit(_run_quietly, lane) for lane in lanes]
            for part, code, seconds, output in (row for lane in running for row in lane.result()):
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

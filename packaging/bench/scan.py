"""Reading labels: Fieldbind's engine beside its peers, picture by picture, in one run.

The peers live in an environment of their own, so that nothing of ours ever counts on them.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import msgspec

from bench import peers, tables
from bench.attempts import Attempt
from bench.recall import by_category, figures_of
from bench.results import report
from checkout import needs, provision
from label_pictures.categories import Category
from places import BUILD, ROOT


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench scan``."""
    parser.add_argument("--seeds", choices=("tuning", "final"), default="tuning")
    parser.add_argument("--categories", nargs="+", choices=[each.value for each in Category])
    parser.add_argument("--json", type=Path, default=BUILD / "bench" / "attempts.json")


def run(wanted: argparse.Namespace) -> int:
    """Compare, and print the table."""
    if provision.provide(needs.ZBAR):
        print("pyzbar cannot be compared with without it.", file=sys.stderr)
        return 1
    python = peers.prepare()
    file: Path = wanted.json
    file.parent.mkdir(parents=True, exist_ok=True)
    command = [python, ROOT / "packaging" / "run.py", "bench.comparing", file]
    command += ["--seeds", wanted.seeds]
    if wanted.categories:
        command += ["--categories", *wanted.categories]
    subprocess.run(command, check=True)
    attempts = msgspec.json.decode(file.read_bytes(), type=list[Attempt])
    # Whoever betters the engine may not know which of the final pictures it misses.
    print(f"{tables.table(attempts, misses=wanted.seeds != 'final')}\n")
    return report("scan", figures_of(attempts), {"seeds": wanted.seeds, **by_category(attempts)})

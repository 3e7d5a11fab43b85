"""The live camera: stalls of the window while frames are read, and films of a moving label."""

import argparse
import os
import subprocess

from places import own


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench stall``."""
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--films", type=int, default=5)


def run(wanted: argparse.Namespace) -> int:
    """Measure without a screen; exit code 1 if a stall is too long or a label is read too late."""
    command = own("bench.live", wanted.seconds, wanted.films)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environ, check=False).returncode

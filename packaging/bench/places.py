"""137 families and 1,000 rooms: until they are shown, and at every key of a search."""

import argparse

from bench.apart import without_screen


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench places``."""
    parser.add_argument("--families", type=int, default=137)
    parser.add_argument("--rooms", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)


def run(wanted: argparse.Namespace) -> int:
    """Measure without a screen."""
    return without_screen("bench.listed", wanted.families, wanted.rooms, wanted.runs)

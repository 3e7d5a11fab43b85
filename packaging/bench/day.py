"""A day's work: thirty devices in one building, each by one scan; our own seconds and keys."""

import argparse

from bench.apart import without_screen


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench day``."""
    parser.add_argument("--devices", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)


def run(wanted: argparse.Namespace) -> int:
    """Work without a screen; exit code 1 if one device takes us too long, or too many keys."""
    return without_screen("bench.building", wanted.devices, wanted.seed)

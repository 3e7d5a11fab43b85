"""The window while much goes on: stalls at the camera and on the whole way, and moving labels."""

import argparse

from bench.apart import without_screen


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench stall``."""
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--films", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)


def run(wanted: argparse.Namespace) -> int:
    """Measure without a screen; exit code 1 if a stall is too long or a label is read too late."""
    codes = [
        without_screen("bench.whole_way", wanted.rounds),
        without_screen("bench.live", wanted.seconds, wanted.films),
    ]
    return max(codes)

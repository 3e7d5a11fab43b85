"""Shows every picture to every reader in turn, and keeps what came of it.

Started by ``bench.scan`` in an environment that has the peers: ``run.py bench.comparing ...``.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from bench.attempts import BUDGET, Attempt
from bench.readers import Reader, readers
from fieldbind.device.scanning.grey import Grey
from label_pictures.categories import Category
from label_pictures.corpus import Picture, draw
from label_pictures.seeds import FINAL, TUNING

_TELL_AFTER = 40
SEEDS = {"tuning": TUNING, "final": FINAL}


def main(arguments: list[str]) -> int:
    """Compare, and write all attempts into a file."""
    wanted = _parser().parse_args(arguments)
    categories = [Category(name) for name in wanted.categories or [each.value for each in Category]]
    seeds = SEEDS[wanted.seeds]
    pictures = (draw(category, seed) for category in categories for seed in seeds[category])
    total = sum(len(seeds[category]) for category in categories)
    attempts = list(_all(pictures, total))
    Path(wanted.file).write_bytes(msgspec.json.encode(attempts))
    return 0


def _all(pictures: Iterable[Picture], total: int) -> Iterator[Attempt]:
    everybody = readers()
    for number, picture in enumerate(pictures):
        if number == 0:
            for reader in everybody:  # what is loaded at the first call is nobody's fault
                reader.read(_grey(picture))
        first = number % len(everybody)
        for reader in everybody[first:] + everybody[:first]:
            yield _attempt(reader, picture)
        if (number + 1) % _TELL_AFTER == 0:
            print(f"{number + 1} of {total} pictures", file=sys.stderr, flush=True)


def _grey(picture: Picture) -> Grey:
    width, height = picture.image.size
    return Grey(width, height, width, picture.image.tobytes())


def _attempt(reader: Reader, picture: Picture) -> Attempt:
    grey = _grey(picture)
    wall, cpu = time.perf_counter(), time.thread_time()
    answer = reader.read(grey)
    cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
    is_right = picture.text in answer.texts
    return Attempt(
        category=picture.category.value,
        seed=picture.seed,
        symbology=picture.symbology.value,
        size=picture.image.size,
        reader=reader.name,
        read=is_right and cpu <= BUDGET,
        late=is_right and cpu > BUDGET,
        misread=any(text != picture.text for text in answer.texts),
        cpu=cpu,
        wall=wall,
        quick=answer.quick,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--seeds", choices=SEEDS, default="tuning")
    parser.add_argument("--categories", nargs="*", choices=[each.value for each in Category])
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

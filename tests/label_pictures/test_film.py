from itertools import dropwhile, islice

import pytest
from PIL import Image

from fieldbind.device.scanning.engine import read_fast
from fieldbind.device.scanning.grey import Grey
from label_pictures.film import RATE, film

_TEXT = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'


def _reads(image: Image.Image) -> bool:
    grey = Grey(image.width, image.height, image.width, image.tobytes())
    return _TEXT in [code.text for code in read_fast(grey)]


@pytest.mark.parametrize("seed", [1, 3])
def test_a_moving_label_is_read_within_its_first_second_of_legible_frames(seed: int) -> None:
    frames = film(seed, _TEXT, 3 * RATE)
    assert not next(frames).is_legible
    legible = dropwhile(lambda frame: not frame.is_legible, frames)
    assert any(_reads(frame.image) for frame in islice(legible, RATE))


def test_a_film_of_the_same_seed_has_the_same_frames() -> None:
    one, again, other = ([*film(seed, _TEXT, 2)] for seed in (1, 1, 2))
    assert [frame.image.tobytes() for frame in one] == [frame.image.tobytes() for frame in again]
    assert one[0].image.tobytes() != one[1].image.tobytes() != other[1].image.tobytes()

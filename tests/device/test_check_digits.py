"""Numbers of the standards' own examples, whole and with one digit changed."""

from collections.abc import Callable

import pytest

from fieldbind.device.check_digits import fits_gs1, fits_luhn, fits_verhoeff

EXAMPLES = [
    (fits_gs1, "4006381333931"),
    (fits_gs1, "09521234543213"),
    (fits_luhn, "490154203237518"),
    (fits_luhn, "8944500102198304826"),
    (fits_verhoeff, "2363"),
    (fits_verhoeff, "34970112332"),
    (fits_verhoeff, "749701123365521327694"),
]


@pytest.mark.parametrize(("fits", "number"), EXAMPLES)
def test_any_other_digit_anywhere_is_noticed(fits: Callable[[str], bool], number: str) -> None:
    assert fits(number)
    for place, digit in enumerate(number):
        for other in set("0123456789") - {digit}:
            assert not fits(number[:place] + other + number[place + 1 :])

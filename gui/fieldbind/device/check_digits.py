"""Whether the last digit of a number fits the others.

Sources: GS1 General Specifications 7.9 (weights 3 and 1 from the right); ISO/IEC 7812-1 annex B
(Luhn); the Matter core specification 5.1.4 for Verhoeff's dihedral check.
"""

# One turn of Verhoeff's permutation; the eighth is the first again.
_TURN = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def fits_gs1(digits: str) -> bool:
    """Whether an article number (GTIN, SSCC) is whole."""
    return _weighed(digits, 3) % 10 == 0


def fits_luhn(digits: str) -> bool:
    """Whether an IMEI or the number of a SIM card is whole."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) << (place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def fits_verhoeff(digits: str) -> bool:
    """Whether a Matter pairing code is whole."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        turned = int(digit)
        for _ in range(place % 8):
            turned = _TURN[turned]
        check = _after(check, turned)
    return check == 0


def _weighed(digits: str, weight: int) -> int:
    return sum(
        int(digit) * (weight if place % 2 else 1) for place, digit in enumerate(reversed(digits))
    )


def _after(first: int, second: int) -> int:
    """One after the other in the symmetries of a pentagon: 0 to 4 turn it, 5 to 9 mirror it."""
    if first < 5:
        turned = (first + second) % 5
        return turned if second < 5 else turned + 5
    turned = (first - second) % 5
    return turned + 5 if second < 5 else turned

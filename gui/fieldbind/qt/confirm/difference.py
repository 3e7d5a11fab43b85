"""Where two names differ, so that a person sees it at a glance."""


def differing(one: str, other: str) -> tuple[range, range]:
    """The stretch of each text that differs: what is left without the same beginning and end.

    Nothing differs where both ranges are empty; one of them is empty where letters are missing.
    """
    shortest = min(len(one), len(other))
    start = next((n for n in range(shortest) if one[n] != other[n]), shortest)
    end = next(
        (n for n in range(shortest - start) if one[-1 - n] != other[-1 - n]), shortest - start
    )
    return range(start, len(one) - end), range(start, len(other) - end)

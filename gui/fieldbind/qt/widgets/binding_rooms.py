"""How much room the words of a binding line have where its nodes stand side by side."""

_EDGE, _APART = 8, 8


def room_in_middle(width: float, wanted: float) -> float:
    """What the words below a node between two others may take.

    Args:
        width: of the whole line, in logical pixels.
        wanted: how wide they are.
    """
    return min(wanted, width / 3)


def room_at_end(width: float, middle: float, widest: float) -> float:
    """What the words below the first or last node may take.

    Args:
        width: of the whole line, in logical pixels.
        middle: what those below the node between them take.
        widest: what they never exceed.
    """
    return min(widest, (width - middle) / 2 - _APART - _EDGE)


def span(width: float, centre: float, wanted: float, room: float) -> tuple[float, float]:
    """Where words stand, as (left, width): below the middle of their node, if they may.

    Where all of them find room only further inside, they stand there; what finds none is cut
    where it is centred.

    Args:
        width: of the whole line, in logical pixels.
        centre: of the node.
        wanted: how wide the words are.
        room: how wide they may be.
    """
    centred = min(2 * (min(centre, width - centre) - _EDGE), room)
    if wanted <= centred or wanted > room:
        return centre - centred / 2, centred
    return (_EDGE if centre < width / 2 else width - _EDGE - wanted), wanted

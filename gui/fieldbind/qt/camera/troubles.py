"""What the words mean with which a camera fails; QtMultimedia has one number for all of them."""

from fieldbind.qt.camera.source import SourceTrouble

# Sources: QtMultimedia's camera back ends, and the systems' own words that they pass on.
_REFUSED = ("permission", "denied", "not granted", "not authorized", "access")
_GONE = ("unplugged", "disconnected", "removed", "no such device", "no camera")


def trouble_in(words: str, *, is_there: bool) -> SourceTrouble:
    """The trouble behind an error text.

    Args:
        words: as QtMultimedia or the system says it, perhaps in the person's language.
        is_there: whether the camera is still listed.

    Returns:
        BUSY where nothing better is known: most often another program holds the camera.
    """
    said = words.casefold()
    if not is_there or any(word in said for word in _GONE):
        return SourceTrouble.UNPLUGGED
    if any(word in said for word in _REFUSED):
        return SourceTrouble.REFUSED
    return SourceTrouble.BUSY

"""What a Wi-Fi name or password still needs, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# Sources: IEEE 802.11 for the name and the shortest password, the vendor's FAQ for the longest.
MOST_BYTES = 32
LEAST_CHARACTERS = 8
MOST_CHARACTERS = 58


def name_wants(name: str) -> str:
    """What the name of a Wi-Fi needs; empty if nothing."""
    count = len(name.encode("utf-8", "replace"))
    if not name:
        return translate("JoinedWifi", "Type the name of the Wi-Fi.")
    if count <= MOST_BYTES:
        return ""
    if name.isascii():
        words = translate("JoinedWifi", "Up to {0} characters. These are {1}.")
    else:
        words = translate("JoinedWifi", "{1} bytes of {0}. A Han character is 3.")
    return words.format(MOST_BYTES, count)


def password_wants(password: str) -> str:
    """What the password of a Wi-Fi needs; empty if nothing, also where there is none."""
    if not password:
        return ""
    if not (password.isascii() and password.isprintable()):
        return translate("JoinedWifi", "Only Latin letters, digits and signs.")
    count = len(password)
    if count < LEAST_CHARACTERS:
        words = translate("JoinedWifi", "{0} characters at least, or none at all.")
        return words.format(LEAST_CHARACTERS)
    if count > MOST_CHARACTERS:
        words = translate("JoinedWifi", "Up to {0} characters. These are {1}.")
        return words.format(MOST_CHARACTERS, count)
    return ""

"""An app secret in a file is everybody's. Known by the name of its key, whatever table it is in."""

from collections.abc import Iterable


def names_app_secret(names: Iterable[str]) -> bool:
    """Whether a key, with the tables it is in, stands for an app secret: ``app``, ``secret``."""
    letters = "".join(letter for name in names for letter in name.lower() if letter.isalnum())
    return "appsecret" in letters

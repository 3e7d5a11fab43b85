"""The one way to a file of resources/."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(name: str) -> Traversable:
    """A file or folder of ``resources/``, named with forward slashes.

    The packaged copy wins, so that an installed Fieldbind never looks into a checkout.

    Raises:
        FileNotFoundError: there is no such resource, packaged or in the checkout.
    """
    for root in (files("fieldbind") / "_resources", _CHECKOUT):
        found = root.joinpath(*name.split("/"))
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError(f"no resource {name!r}")

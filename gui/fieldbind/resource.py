"""The one way to a file of resources/."""

from pathlib import Path

# Always files of their own: Qt is given their paths. To go through the package's loader instead
# would cost every start a tenth of the time to the first picture.
_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(name: str) -> Path:
    """A file or folder of ``resources/``, named with forward slashes.

    The packaged copy wins, so that an installed Fieldbind never looks into a checkout.

    Raises:
        FileNotFoundError: there is no such resource, packaged or in the checkout.
    """
    for root in (_PACKAGED, _CHECKOUT):
        found = root.joinpath(*name.split("/"))
        if found.exists():
            return found
    raise FileNotFoundError(f"no resource {name!r}")

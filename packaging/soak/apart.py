"""A long run in a process of its own, in which nothing else is."""

import os
import sys
from collections.abc import Sequence


def command_apart(module: str, *arguments: object) -> Sequence[str]:
    """What starts a module of a long run."""
    return (sys.executable, "-m", module, *map(str, arguments))


def environ_apart() -> dict[str, str]:
    """The environment it needs: our paths, and no screen."""
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}

"""A bench that shows windows, in a process that has no screen."""

import os
import subprocess

from places import own


def without_screen(module: str, *arguments: object) -> int:
    """Run a module of packaging/; its exit code."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(own(module, *arguments), env=environ, check=False).returncode

"""Real key presses, sent to whatever has the focus."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Keyboard:
    """The keyboard of one screen."""

    environ: Mapping[str, str]

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as X names them: ``Tab``, ``alt+F4``."""
        self._xdotool("key", *keys)

    def write(self, text: str) -> None:
        """Type a text at the pace of a quick person."""
        self._xdotool("type", "--delay", "60", text)

    def scan(self, text: str) -> None:
        """Type a text and Return at the pace of a wedge scanner."""
        self._xdotool("type", "--delay", "4", f"{text}\n")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environ, check=True, timeout=30)

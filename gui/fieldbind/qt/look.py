"""Language, text size, theme and movement of the running window; a change loses nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.application import dress
from fieldbind.qt.languages import spoken_language
from fieldbind.qt.parts import Parts
from fieldbind.settings.model import Language, Settings
from fieldbind.settings.scheme import Scheme

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_FIELDS = ("language", "theme", "text_size", "less_motion")


class Look:
    """Changes how everything is said and drawn, while the step goes on.

    Args:
        wizard: whose window it is.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard

    def speak(self, language: Language | None) -> None:
        """Speak another language from now on; None: that of the system."""
        self._change(language=language)

    def enlarge(self, size: float) -> None:
        """Draw words and controls in another size, one of ``TEXT_SIZES``."""
        self._change(text_size=round(size * 100))

    def wear(self, scheme: Scheme) -> None:
        """Take another theme, or that of the system."""
        self._change(theme=scheme)

    def set_still(self, still: bool) -> None:
        """Let nothing move, or what the system allows."""
        self._change(less_motion=still)

    def take(self, settings: Settings) -> None:
        """Look as other settings say."""
        self._change(**_look_of(settings))

    def put_on(self, parts: Parts) -> Parts:
        """Other parts, in the words and the look of now, whatever they were made with."""
        return _worded(parts, _look_of(self._wizard.settings))

    def _change(self, **changes: object) -> None:
        wizard, before = self._wizard, self._wizard.settings
        wizard.parts = _worded(wizard.parts, changes)
        now = wizard.settings
        dress(now)
        if (now.language, now.text_size) != (before.language, before.text_size):
            wizard.window.dress_anew()
            wizard.refresh()


def _look_of(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in _FIELDS}


def _worded(parts: Parts, look: dict[str, object]) -> Parts:
    """The parts with another look, and guidance in its language."""
    before, settings = parts.settings, msgspec.structs.replace(parts.settings, **look)
    if settings.language is before.language:
        return replace(parts, settings=settings)
    language = spoken_language(settings.language).value
    guidance = Guidance.load(language, settings.guidance_file)
    return replace(parts, settings=settings, guidance=guidance)

"""Language, text size and theme of the running window; a change loses nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.application import make_application
from fieldbind.qt.languages import speak
from fieldbind.qt.theme import set_text_size
from fieldbind.settings.model import Language

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


class Look:
    """Changes how everything is said and drawn, while the step goes on.

    Args:
        wizard: whose window it is.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard

    def speak(self, language: Language) -> None:
        """Speak another language from now on."""
        speak(make_application(), language)
        parts = self._wizard.parts
        self._wizard.parts = replace(
            parts,
            guidance=Guidance.load(language.value, parts.settings.guidance_file),
            settings=msgspec.structs.replace(parts.settings, language=language),
        )
        self._draw_anew()

    def enlarge(self, size: float) -> None:
        """Draw words and controls in another size, one of ``TEXT_SIZES``."""
        set_text_size(make_application(), size)
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._wizard.window.dress_anew()
        self._wizard.refresh()

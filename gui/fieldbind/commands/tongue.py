"""Which language a command speaks: the one that the window would speak on this laptop."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fieldbind.settings.choices import with_look
from fieldbind.settings.model import Language, Settings
from fieldbind.settings.remembered import glimpse

SystemLanguage = Callable[[], Language]
"""Asks the system for its language, as far as Fieldbind speaks it."""

_WEIGHTIEST_FIRST = ("LC_ALL", "LC_MESSAGES", "LANG")


def named_in(environ: Mapping[str, str]) -> Language:
    """The language that a Unix environment names, as Qt reads it for the window.

    Args:
        environ: ``LANGUAGE`` lists favourites; the first one counts, whether it is spoken or not.
    """
    listed = (name for name in environ.get("LANGUAGE", "").split(":") if name)
    locale = next((environ[name] for name in _WEIGHTIEST_FIRST if environ.get(name)), "")
    is_chinese = re.match(r"zh(?![a-z])", next(listed, locale), re.IGNORECASE)
    return Language.CHINESE if is_chinese else Language.ENGLISH


@dataclass(frozen=True, slots=True)
class Tongue:
    """What decides on the language.

    Args:
        asked: on the command line, ``zh_CN``.
        system: asked where nothing else says.
    """

    asked: str | None
    system: SystemLanguage

    def of(self, settings: Settings) -> str:
        """The language with these settings and what was chosen on this laptop."""
        # Read without setting aside what is no good: nothing is changed by a command.
        return self.or_else(with_look(settings, glimpse(settings.config_dir)).language)

    def or_else(self, settled: Language | None) -> str:
        """The language where this much is settled."""
        return self.asked or (settled or self.system()).value

"""What a person chose in the window, laid over what the files say."""

from collections.abc import Iterator

import msgspec

from fieldbind.cloud.models import Site
from fieldbind.settings.model import LONGEST_WAIT, SHORTEST_WAIT, Language, Settings
from fieldbind.settings.remembered import SYSTEM_LANGUAGE, Remembered
from fieldbind.settings.scheme import TEXT_SIZES, Scheme


def with_choices(settings: Settings, remembered: Remembered) -> Settings:
    """The settings with everything that was chosen on this laptop.

    What the site policy or the environment set stays, and so does a setting for which the file of
    choices holds nonsense.
    """
    settings = with_look(settings, remembered)
    chosen = remembered.wait_limit
    if chosen is None or settings.is_settled("wait_limit"):
        return settings
    if not SHORTEST_WAIT <= chosen <= LONGEST_WAIT:
        return settings
    return msgspec.structs.replace(settings, wait_limit=chosen)


def with_look(settings: Settings, remembered: Remembered) -> Settings:
    """The settings with language, theme, text size and movement as they were chosen."""
    chosen = {name: value for name, value in _look(remembered) if not settings.is_settled(name)}
    return msgspec.structs.replace(settings, **chosen) if chosen else settings


def site_of(settings: Settings, remembered: Remembered) -> Site:
    """The site that is talked to first: one that is set, else that of last time, else China."""
    return settings.site or remembered.site or Site.CHINA


def _look(remembered: Remembered) -> Iterator[tuple[str, object]]:
    """What was chosen, as far as it can be chosen."""
    if remembered.language == SYSTEM_LANGUAGE:
        yield "language", None
    elif remembered.language in {language.value for language in Language}:
        yield "language", Language(remembered.language)
    if remembered.theme in {scheme.value for scheme in Scheme}:
        yield "theme", Scheme(remembered.theme)
    if remembered.text_size in TEXT_SIZES:
        yield "text_size", remembered.text_size
    if remembered.less_motion is not None:
        yield "less_motion", remembered.less_motion

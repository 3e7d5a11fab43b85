"""What the first picture needs of the settings, where that can be told without reading them.

Nearly everywhere nobody has set anything, neither by a variable nor in a file nor by a policy. Then
nothing has to be checked, and may be refused, before a window is shown, and what checks it is
loaded behind the window: that takes longer than the picture.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

from fieldbind.settings.folders import (
    CHOICES_FILE,
    SETTINGS_FILE,
    default_config_folder,
    default_data_folder,
)
from fieldbind.settings.policy.places import machine_file, may_be_there
from fieldbind.settings.scheme import TEXT_SIZES, Scheme
from fieldbind.whole_file import read_whole

_OURS = "FIELDBIND_"
_Json: TypeAlias = "bool | int | float | str | list[_Json] | dict[str, _Json] | None"


class FirstLook(NamedTuple):
    """Folder and look; a ``text_size`` of 0 is the system's."""

    data_dir: Path
    theme: Scheme
    text_size: int


def first_look(environ: Mapping[str, str], machine: Path | None = None) -> FirstLook | None:
    """What the settings are going to say, or None where they have to be read first.

    Args:
        environ: the environment; an empty variable counts as not set.
        machine: where this laptop's site policy lies; None: where the system has such files.
    """
    folder = default_config_folder()
    is_set = any(name.startswith(_OURS) and text.strip() for name, text in environ.items())
    if is_set or may_be_there(machine or machine_file()) or may_be_there(folder / SETTINGS_FILE):
        return None
    choices = folder / CHOICES_FILE
    theme, size = _chosen(choices) if may_be_there(choices) else ("", 0)
    if theme not in _THEMES or size not in (0, *TEXT_SIZES):
        return None
    return FirstLook(default_data_folder(), _THEMES[theme], size)


def _chosen(file: Path) -> tuple[str, int]:
    """Theme and text size as somebody chose them in the window."""
    import json

    try:
        choices: _Json = json.loads(read_whole(file))
    except (OSError, ValueError, RecursionError):
        return _NOT_TOLD
    if not isinstance(choices, dict):
        return _NOT_TOLD
    theme, size = choices.get("theme", ""), choices.get("text_size", 0)
    if not isinstance(theme, str) or type(size) is not int:
        return _NOT_TOLD
    return theme, size


_NOT_TOLD = ("?", 0)
_THEMES = {"": Scheme.SYSTEM} | {scheme.value: scheme for scheme in Scheme}

"""From the settings to the window, in an order in which nobody waits.

A window is on screen before most of the program is loaded: what is imported inside the functions
here takes longer than everything before it.
"""

import logging
from collections.abc import Callable, Mapping, MutableMapping
from functools import partial
from typing import TYPE_CHECKING

from fieldbind import __version__
from fieldbind.qt.first_picture import open_window, wear
from fieldbind.qt.first_window import FirstWindow, Place
from fieldbind.settings.first_look import FirstLook, first_look

if TYPE_CHECKING:
    from fieldbind.faults import LocalFault
    from fieldbind.qt.presenting.showing import Showing
    from fieldbind.settings.model import Settings

_log = logging.getLogger(__name__)


def run_wizard(
    environ: MutableMapping[str, str], scenario: str | None, showing: "Showing | None" = None
) -> int:
    """Show the wizard until it is closed.

    Args:
        environ: the environment; its secrets are taken out once they are read.
        scenario: what the simulated cloud plays; None for the real cloud.
        showing: how the demo is shown, where there is one.

    Returns:
        The exit code.
    """
    look, settings = first_look(environ), None
    if look is None and (settings := _settings(environ)):
        look = _look_of(settings)
    if look is None:
        return 2
    wear(look)
    # Of a demo, any number of windows may be open.
    first = FirstWindow(look.data_dir) if scenario is None else None
    if first and first.claim() is Place.SECOND:
        return 0
    window = open_window()
    # Where nothing was set a moment ago, there is hardly anything now that could be refused.
    settings = settings or _settings(environ)
    if settings is None:
        return 2
    from fieldbind.qt.application import dress_window

    dress_window(window, _as_chosen(settings))
    if first:
        first.listen()
    _begin_log(environ, settings)

    from fieldbind.qt.app import run_window
    from fieldbind.wiring import parts_for

    run_window(window, partial(parts_for, settings, scenario), first, showing)
    return 0


def _settings(environ: MutableMapping[str, str]) -> "Settings | None":
    """The settings; None where they cannot be used and the person has quit."""
    from fieldbind.faults import LocalFault
    from fieldbind.settings.load import leave_no_secrets, load_settings

    read = partial(load_settings, environ)
    try:
        settings = read()
    except LocalFault as fault:
        settings = _settings_or_quit(fault, read, environ)
    leave_no_secrets(environ)
    return settings


def _settings_or_quit(
    fault: "LocalFault", read: "Callable[[], Settings]", environ: Mapping[str, str]
) -> "Settings | None":
    from fieldbind.qt.application import dress
    from fieldbind.qt.refused.start import settings_or_quit
    from fieldbind.settings.load import least_settings

    dress(_as_chosen(least_settings(environ)))
    return settings_or_quit(fault, read)


def _as_chosen(settings: "Settings") -> "Settings":
    """With the look that somebody chose in the window."""
    from fieldbind.settings.choices import with_look
    from fieldbind.settings.remembered import glimpse

    return with_look(settings, glimpse(settings.config_dir))


def _look_of(settings: "Settings") -> FirstLook:
    chosen = _as_chosen(settings)
    return FirstLook(settings.data_dir, chosen.theme, chosen.text_size)


def _begin_log(environ: Mapping[str, str], settings: "Settings") -> None:
    import platform

    from fieldbind.records.log import LOG_FOLDER, start_log
    from fieldbind.settings.policy.in_force import VARIABLE, is_passed_over

    start_log(settings.data_dir / LOG_FOLDER)
    _log.info(
        "fieldbind %s, Python %s, %s", __version__, platform.python_version(), platform.platform()
    )
    _log.info("site policy: %s", settings.policy_file or "none")
    if is_passed_over(environ, settings):
        _log.warning("%s is ignored, this laptop has a policy of its own", VARIABLE)

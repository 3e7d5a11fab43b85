"""From the settings to the window, in an order in which nobody waits.

A window is on screen before most of the program is loaded: what is imported inside the functions
here takes longer than everything before it.
"""

import logging
from collections.abc import Mapping, MutableMapping
from functools import partial
from typing import TYPE_CHECKING

from fieldbind import __version__
from fieldbind.faults import LocalFault
from fieldbind.qt.first_picture import begin_application, open_window, set_measures
from fieldbind.qt.first_window import FirstWindow, Place
from fieldbind.settings.choices import with_look
from fieldbind.settings.load import least_settings, leave_no_secrets, load_settings
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import glimpse

if TYPE_CHECKING:
    from fieldbind.qt.presenting.showing import Showing

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
    settings = _settings(environ)
    if settings is None:
        return 2
    leave_no_secrets(environ)
    look = with_look(settings, glimpse(settings.config_dir))
    set_measures(begin_application(look.theme), look)
    # Of a demo, any number of windows may be open.
    first = FirstWindow(settings.data_dir) if scenario is None else None
    if first and first.claim() is Place.SECOND:
        return 0
    window = open_window()
    from fieldbind.qt.application import dress_window

    dress_window(window, look)
    if first:
        first.listen()
    _begin_log(environ, settings)

    from fieldbind.qt.app import run_window
    from fieldbind.wiring import parts_for

    run_window(window, partial(parts_for, settings, scenario), first, showing)
    return 0


def _settings(environ: Mapping[str, str]) -> Settings | None:
    """The settings; None where they cannot be used and the person has quit."""
    try:
        return load_settings(environ)
    except LocalFault as fault:
        from fieldbind.qt.application import dress
        from fieldbind.qt.refused.start import settings_or_quit

        least = least_settings(environ)
        dress(with_look(least, glimpse(least.config_dir)))
        return settings_or_quit(fault, partial(load_settings, environ))


def _begin_log(environ: Mapping[str, str], settings: Settings) -> None:
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

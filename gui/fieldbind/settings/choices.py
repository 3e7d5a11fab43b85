"""What a person chose in the window, laid over what the files say."""

import msgspec

from fieldbind.settings.model import LONGEST_WAIT, SHORTEST_WAIT, Settings
from fieldbind.settings.remembered import Remembered


def with_choices(settings: Settings, remembered: Remembered) -> Settings:
    """The settings with the wait limit that was chosen on this laptop.

    What the site policy set stays, and so does a limit where the file of choices holds nonsense.
    """
    chosen = remembered.wait_limit
    if chosen is None or settings.is_locked("wait_limit"):
        return settings
    if not SHORTEST_WAIT <= chosen <= LONGEST_WAIT:
        return settings
    return msgspec.structs.replace(settings, wait_limit=chosen)

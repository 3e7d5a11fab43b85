"""Where the files lie when nobody says otherwise, and what they are called."""

from pathlib import Path

import platformdirs

SETTINGS_FILE = "settings.toml"
CHOICES_FILE = "remembered.json"


def default_data_folder() -> Path:
    """Where the ledger is."""
    return Path(platformdirs.user_data_dir("fieldbind", appauthor=False))


def default_config_folder() -> Path:
    """Where the files are that a person writes, or Fieldbind for them."""
    return Path(platformdirs.user_config_dir("fieldbind", appauthor=False))

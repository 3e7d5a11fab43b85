"""Where the policy lies on each system, and who may write it there. All branches are here."""

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.windows import Windows

_NAME = "policy.toml"
# platformdirs lets the environment move a folder; nobody is to move the policy out of sight.
_MOVED = "WIN_PD_OVERRIDE_COMMON_APPDATA"


def machine_file(platform: str = sys.platform, windows: "type[Windows] | None" = None) -> Path:
    """The policy of this laptop; it need not be there.

    Args:
        platform: as ``sys.platform`` says it.
        windows: what knows the folders of Windows; platformdirs if not given.
    """
    match platform:
        case "win32":
            from platformdirs.windows import Windows

            os.environ.pop(_MOVED, None)
            folders = (windows or Windows)("Fieldbind", appauthor=False)
            return Path(folders.site_config_dir) / _NAME
        case "darwin":
            return Path("/Library/Application Support/Fieldbind") / _NAME
        case _:
            return Path("/etc/fieldbind") / _NAME


def may_be_there(file: Path) -> bool:
    """False only where it is certain; a link that leads nowhere was put there by somebody."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def is_open_to_all(mode: int, platform: str = sys.platform) -> bool:
    """Whether anybody on this laptop may write a file.

    Windows keeps its rights elsewhere; what is said here for a file there means nothing.

    Args:
        mode: as ``os.stat`` gives it.
        platform: as ``sys.platform`` says it.
    """
    return platform != "win32" and bool(mode & stat.S_IWOTH)

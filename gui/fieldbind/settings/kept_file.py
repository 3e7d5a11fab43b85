"""Small files of our own that nobody misses for long: losing one costs a person a few clicks.

So they never stand in anybody's way: a file that cannot be read is set aside, one that cannot be
written is passed over, and both leave a line in the log.
"""

import logging
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from fieldbind.own_folder import make_own
from fieldbind.whole_file import read_whole, write_whole

_LOG = logging.getLogger(__name__)

Content = TypeVar("Content")


class KeptFile(Generic[Content]):
    """One JSON file.

    Args:
        path: where it is; its folder is made when first written to.
        kind: what it holds; without arguments it makes an empty one.
        named: what it holds, for the log: "choices".
    """

    def __init__(self, path: Path, kind: type[Content], named: str) -> None:
        self._path = path
        self._kind = kind
        self._named = named

    def read(self) -> Content:
        """What it holds, an empty one where there is none or it cannot be read."""
        try:
            return msgspec.json.decode(read_whole(self._path), type=self._kind)
        except FileNotFoundError:
            pass
        except OSError as reason:
            _LOG.warning("%s cannot be read: %s", self._named, reason)
        except (ValueError, RecursionError) as reason:
            _LOG.warning("%s set aside: %s", self._named, reason)
            self._set_aside()
        return self._kind()

    def write(self, content: Content) -> None:
        """Keep this from now on."""
        try:
            make_own(self._path.parent)
            write_whole(self._path, msgspec.json.encode(content))
        except OSError as reason:
            _LOG.warning("%s not remembered: %s", self._named, reason)

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable"))
        except OSError as reason:
            _LOG.warning("it stays where it is: %s", reason)

"""Checks of this laptop itself. They send nothing."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from fieldbind.checks.finding import Check, Finding, fine, hung, spared, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import FILE
from fieldbind.own_thread import on_own_thread

_UNITS = ("B", "KB", "MB", "GB", "TB")


class Here:
    """Each method is one check; a Fault that it raises is what stands in the way.

    Args:
        laptop: what is looked at.
    """

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    async def keyring(self) -> Finding:
        """Which keyring keeps secrets, if any does; a name is looked up that nobody has."""
        keychain = self._laptop.keychain
        if not keychain.is_wanted:
            return fine(Check.KEYRING, "memory")
        name = await keychain.keyring_name()
        if name is None:
            raise LocalFault("KEYRING_UNAVAILABLE")
        return fine(Check.KEYRING, "fine", keyring=name)

    async def camera(self) -> Finding:
        """Which cameras the system lists; none is opened."""
        if self._laptop.cameras is None:
            return spared(Check.CAMERA, "window")
        seen = await self._laptop.cameras()
        if seen.is_refused:
            return to_fix(Check.CAMERA, "refused")
        match seen.names:
            case ():
                return fine(Check.CAMERA, "none")
            case (only,):
                return fine(Check.CAMERA, "fine", camera=only)
            case several:
                return fine(Check.CAMERA, "several", camera=several[0], count=str(len(several)))

    async def ledger(self) -> Finding:
        """Whether the history can be read and written."""
        folder = self._laptop.ledger_folder
        if folder is None:
            return fine(Check.LEDGER, "memory")
        if trouble := self._laptop.trouble():
            raise trouble
        limit = self._laptop.limits.each
        found = await on_own_thread("ledger", lambda: _ledger_in(folder), limit)
        found = found or hung(Check.LEDGER)
        if isinstance(found, LocalFault):
            raise found
        return found

    async def disk(self) -> Finding:
        """Whether the disk has room."""
        folder = self._laptop.disk
        limits = self._laptop.limits
        found = await on_own_thread("disk", lambda: _disk_of(folder, limits.free), limits.each)
        return found or hung(Check.DISK)


def size(count: float) -> str:
    """A number of bytes in words short enough for any language: ``12.4 GB``."""
    unit = 0
    while count >= 1000 and unit + 1 < len(_UNITS):
        count, unit = count / 1000, unit + 1
    return (
        f"{count:.0f} {_UNITS[unit]}" if unit < 2 or count >= 100 else f"{count:.1f} {_UNITS[unit]}"
    )


def _ledger_in(folder: Path) -> Finding | LocalFault:
    try:
        return _read_and_written(folder)
    except LocalFault as fault:
        return fault
    except OSError as reason:  # a folder that this account may not even look into
        return LocalFault("LEDGER_TROUBLE", message=reason.strerror or "")


def _read_and_written(folder: Path) -> Finding:
    # It brings the database along, which nobody is to wait for before the first picture.
    from fieldbind.ledger.model import Query
    from fieldbind.ledger.reading import is_begun, past_of

    path = folder / FILE
    has_jobs = is_begun(path)
    nearest = _nearest(folder)
    if not nearest.is_dir() or not shutil.disk_usage(nearest).total:
        raise NotADirectoryError
    if path.is_symlink() and not Path(os.path.realpath(path)).parent.is_dir():
        raise FileNotFoundError
    if not all(_may_write(each) for each in (nearest, path) if each.exists()):
        raise LocalFault("LEDGER_READ_ONLY")
    if not has_jobs:
        return fine(Check.LEDGER, "none")
    with past_of(folder) as past:
        count = past.count(Query())
    return fine(Check.LEDGER, "fine", count=str(count), size=size(path.stat().st_size))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _nearest(folder: Path) -> Path:
    """The folder itself, or the one in which it would be made."""
    return next((each for each in (folder, *folder.parents) if os.path.lexists(each)), folder)


def _disk_of(folder: Path, least: int) -> Finding:
    free = _free_in(folder)
    if free < least:
        return to_fix(Check.DISK, "low", free=size(free))
    return fine(Check.DISK, "fine", free=size(free))


def _free_in(folder: Path) -> int:
    """Bytes where a folder is or would be made; none where there is no such disk."""
    found: list[int] = []
    for each in (folder, *folder.parents):
        with suppress(OSError):
            found.append(shutil.disk_usage(each).free)
    return found[0] if found else 0

"""The support file: what helps to find out what happened, and nothing that is anybody's secret.

It is made in memory and shown before it is saved. Every line of it goes through the table that
redacts the log, the log's own lines once more.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from fieldbind.cloud.models import Secret
from fieldbind.records.job_lines import Recorded, job_lines
from fieldbind.records.known import without
from fieldbind.records.log_tail import log_files
from fieldbind.records.redaction import redact
from fieldbind.records.settings_lines import settings_lines
from fieldbind.records.versions import version_lines
from fieldbind.settings.model import Settings
from fieldbind.whole_file import write_whole

LAST_JOBS = 50
_LOG_LINES = 5_000
_OF_DEMO = "DEMO: a simulated cloud, simulated devices; no job in here has really happened.\n\n"
_ABOUT = """\
Fieldbind support file, made {0}.

versions.txt   what runs on this laptop
settings.txt   the settings; of secrets only whether they are set
jobs.txt       the last {1} jobs of this laptop with what happened to each
fieldbind.log  the newest {2} lines of the log, and of the older files it was continued from

Times are UTC. Passwords, tokens, phone numbers and mail addresses are masked with ***.
Names given to families, rooms, devices and accounts are cut to their first letter, those in Han
characters altogether: they are often names of people, and their ids tell them apart."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file in the zip."""

    name: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """What is shown, and written."""
        return "".join(f"{line}\n" for line in self.lines)


@dataclass(frozen=True, slots=True)
class Bundle:
    """The members in their order, finished: what is shown is what is saved."""

    members: tuple[Member, ...]

    def save(self, path: Path) -> None:
        """Write the zip in one stroke.

        Raises:
            OSError: it cannot be written there.
        """
        write_whole(path, self.zipped())

    def zipped(self) -> bytes:
        """The zip; the same members give the same bytes."""
        content = io.BytesIO()
        with ZipFile(content, "w", ZIP_DEFLATED) as zip_file:
            for member in self.members:
                info = ZipInfo(member.name)
                info.external_attr = 0o600 << 16
                zip_file.writestr(info, member.text.encode(), ZIP_DEFLATED)
        return content.getvalue()


def support_bundle(
    settings: Settings,
    jobs: Sequence[Recorded],
    *,
    logs: Path,
    qt: str,
    known: Iterable[Secret] = (),
    at: datetime | None = None,
    is_simulated: bool = False,
) -> Bundle:
    """Gather everything; takes up to a second, most of it for the log.

    Args:
        settings: as they are in use.
        jobs: newest first; only the first ``LAST_JOBS`` are taken.
        logs: the folder of the log.
        qt: the version of Qt.
        known: secrets of the work under way, which are taken out by value too.
        at: when it is made; now if not given.
        is_simulated: whether it comes from the demo; its first line says so.
    """
    made_at = (at or datetime.now(UTC)).astimezone(UTC)
    clean = _cleaner([*known, *filter(None, (settings.access_token, settings.app_secret))])
    about = _ABOUT.format(f"{made_at:%Y-%m-%d %H:%M:%S}", LAST_JOBS, _LOG_LINES)
    if is_simulated:
        about = _OF_DEMO + about
    sources: list[tuple[str, Iterable[str]]] = [
        ("about.txt", about.splitlines()),
        ("versions.txt", version_lines(qt)),
        ("settings.txt", settings_lines(settings)),
        ("jobs.txt", job_lines(jobs[:LAST_JOBS])),
        *log_files(logs, _LOG_LINES),
    ]
    return Bundle(tuple(Member(name, tuple(_cleaned(lines, clean))) for name, lines in sources))


def _cleaner(secrets: Iterable[Secret]) -> Callable[[str], str]:
    without_known = without(secrets)
    home = Path.home()
    is_telling = len(home.parts) > 1  # it ends in the name of whoever works here

    def clean(line: str) -> str:
        line = redact(without_known(line))
        if is_telling:
            for way in (str(home), repr(str(home))[1:-1], home.as_posix()):
                line = line.replace(way, "~")
        return line

    return clean


def _cleaned(lines: Iterable[str], clean: Callable[[str], str]) -> Iterator[str]:
    """Each line by itself; a value cannot break out of its line."""
    for line in lines:
        yield clean(line.replace("\r", " ").replace("\n", " "))

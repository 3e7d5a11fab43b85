"""Whole journeys of the installed program with secrets of every kind, and all that it left."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from canaries import Canaries
from e2e import steps
from e2e.defective import with_defect
from e2e.desk import Desk, settings_for, sit_down
from e2e.office import office
from e2e.pairing import LABEL, in_pairing_mode
from e2e.screen import Screen
from e2e.watching import PLACES, Watch, watching
from fieldbind.demo.cloud import SimulatedCloud
from planted import leaks, texts_below

_FAMILY, _ROOM, _USER = "Lin family", "Kitchen", "lin"
_OPENER = '#!/bin/sh\n{ printf "%s\\n" "$@"; env; } >"$HOME/opened-$$.txt"\n'
"""Writes down its command line and what it was handed: detached, it is nobody's child."""
_PASTE = """\
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(QGuiApplication.clipboard().text())
"""


@dataclass(frozen=True, kw_only=True)
class Laptop:
    """Where the journeys are made.

    Args:
        fieldbind: the installed command.
        screen: where it shows.
        home: everything that it may write.
        cloud: where the canaries are planted.
        canaries: what is planted.
    """

    fieldbind: Path
    screen: Screen
    home: Path
    cloud: SimulatedCloud
    canaries: Canaries

    @property
    def saved(self) -> Path:
        """Where a person saves what can be saved."""
        return self.home / "saved"


@dataclass(frozen=True)
class Searched:
    """What was found, and in how much.

    Args:
        found: where which canary stands.
        secrets: how many were looked for.
        places: how many files and other places were searched.
    """

    found: list[str]
    secrets: int
    places: int


def journeys(laptop: Laptop) -> Searched:
    """Bind in three runs, one of which ends in a defect and SIGKILL; then search everything."""
    watch = Watch()
    folders = [laptop.home / name for name in ("bin", "config", "tmp", "saved")]
    for folder in folders:
        folder.mkdir()
    opener = folders[0] / "xdg-open"
    opener.write_text(_OPENER, encoding="utf-8")
    opener.chmod(0o755)
    login = f"{_USER}:{laptop.canaries.proxy_password}"
    with office(laptop.cloud, folders[1], login) as network:
        environ = {
            **settings_for(laptop.cloud),
            **network,
            "FIELDBIND_KEYRING": "auto",
            "PATH": f"{folders[0]}:{laptop.screen.environ['PATH']}",
            "TMPDIR": str(folders[2]),
        }
        _first_run(laptop, environ, watch)
        _second_run(laptop, environ, watch)
        _third_run(laptop, environ, watch)
    unseen = [place for place in PLACES if not "".join(watch.seen.get(place, ()))]
    assert not unseen, f"nothing was seen: {unseen}"
    watch.note("the clipboard afterwards", _clipboard(laptop))
    secrets = laptop.canaries.all_of(laptop.cloud)
    texts = {**texts_below(laptop.home), **watch.texts, **texts_below(laptop.screen.home)}
    names = {text: name for name, text in secrets.items()}
    found = [f"{place}: {names[text]}" for text in names for place, _ in leaks([text], texts)]
    return Searched(sorted(set(found)), len(names), len(texts))


def _first_run(laptop: Laptop, environ: Mapping[str, str], watch: Watch) -> None:
    """By password and proxy to Done with a Wi-Fi; all is taken along; a defect, and SIGKILL."""
    cloud, program = laptop.cloud, with_defect(laptop.fieldbind, laptop.home)
    cloud.device_after = None
    with (
        in_pairing_mode(laptop.fieldbind, laptop.screen.environ, cloud) as hotspot,
        sit_down(
            program.command,
            laptop.screen,
            laptop.home,
            {**environ, "FIELDBIND_HOTSPOT": hotspot},
        ) as desk,
        watching(desk, watch),
    ):
        _sign_in_behind_the_proxy(desk, laptop, watch)
        steps.choose_place(desk.window, _FAMILY, _ROOM)
        _hand_over(desk, laptop.canaries)
        watch.look(desk)
        steps.confirm(desk.window)
        watch.look(desk)
        _take_along(desk, laptop.saved)
        _show_folder(desk)
        desk.window.find("done.title")
        cloud.device_after = 0.0
        _begin_another(desk, laptop.canaries)
        watch.look(desk)
        program.pipe.write_text("\n".join(laptop.canaries.all_of(cloud).values()), "utf-8")
        desk.window.find("problem.title")
        watch.look(desk)
        desk.kill()


def _second_run(laptop: Laptop, environ: Mapping[str, str], watch: Watch) -> None:
    """What was begun is done; then somebody signs in by a code."""
    with (
        sit_down(laptop.fieldbind, laptop.screen, laptop.home, environ) as desk,
        watching(desk, watch),
    ):
        window = desk.window
        window.press("resume.continue")
        steps.confirm(window)
        watch.look(desk)
        window.press("rail.sign_out")
        window.press("signin.method.code")
        window.find("signin.account").write(laptop.canaries.phone_number)
        window.press("signin.send_code")
        window.wait_for(lambda: laptop.cloud.asked("AppSendVerificationCode"), "the code")
        window.find("signin.code").write(laptop.canaries.code)
        watch.look(desk)
        window.press("nav.next")
        window.find("place.family")
        watch.look(desk)
        window.press("rail.sign_out")
        window.find("signin.account")
        desk.close()


def _third_run(laptop: Laptop, environ: Mapping[str, str], watch: Watch) -> None:
    """With an access token from the environment."""
    given = {"FIELDBIND_ACCESS_TOKEN": laptop.cloud.issue_access_token().reveal()}
    with (
        sit_down(laptop.fieldbind, laptop.screen, laptop.home, {**environ, **given}) as desk,
        watching(desk, watch),
    ):
        desk.window.find("place.family")
        _show_folder(desk)
        desk.window.find("place.family")
        watch.look(desk)
        desk.close()


def _sign_in_behind_the_proxy(desk: Desk, laptop: Laptop, watch: Watch) -> None:
    window, canaries = desk.window, laptop.canaries
    window.find("signin.account").write(canaries.phone_number)
    window.find("signin.password").write(canaries.wrong_password)
    watch.look(desk)
    window.press("nav.next")
    window.press("problem.fix")
    window.find("proxy.user").write(_USER)
    window.find("proxy.password").write(canaries.proxy_password)
    window.press("proxy.keep")
    watch.look(desk)
    window.press("proxy.submit")
    window.wait_for(lambda: laptop.cloud.asked("AppGetToken"), "the question")
    window.press("problem.fix")
    window.find("signin.password").write(canaries.password)
    window.press("nav.next")
    window.find("place.family")


def _hand_over(desk: Desk, canaries: Canaries) -> None:
    window = desk.window
    window.find("device.token").write(LABEL)
    window.find("device.ssid").write("Lin-Home")
    window.find("device.wifi_password").write(canaries.wifi_password)
    window.press("nav.next")


def _take_along(desk: Desk, folder: Path) -> None:
    window = desk.window
    _save(desk, "done.save", folder / "receipt.txt")
    window.press("done.copy")
    window.press("rail.history")
    _save(desk, "history.save", folder / "job.txt")
    _save(desk, "history.export", folder / "list.csv")
    _save(desk, "history.customer_sheet", folder / "sheet.pdf")
    window.press("history.support")
    _save(desk, "support.save", folder / "support.zip")
    window.press("support.close")
    window.press("nav.back")
    window.find("done.title")


def _save(desk: Desk, button: str, path: Path) -> None:
    desk.window.press(button)
    desk.window.find("fileNameEdit").write(str(path))
    desk.keyboard.press("Return")
    desk.window.wait_for(path.exists, f"{path.name} to be saved")
    desk.window.wait_for(lambda: desk.window.seek("fileNameEdit") is None, "the dialog to go")


def _show_folder(desk: Desk) -> None:
    """Have a program of the desktop started."""
    before = _opened(desk)
    desk.window.press("rail.settings")
    desk.window.press("settings.folders.show")
    desk.window.wait_for(lambda: _opened(desk) - before, "a program of the desktop")
    desk.window.press("nav.back")


def _opened(desk: Desk) -> set[Path]:
    return set(desk.home.glob("opened-*.txt"))


def _begin_another(desk: Desk, canaries: Canaries) -> None:
    desk.window.press("done.another")
    desk.window.find("device.token").write(canaries.bind_token)
    desk.window.press("nav.next")
    desk.window.find("confirm.summary")


def _clipboard(laptop: Laptop) -> str:
    python = sys.executable
    told = subprocess.run(
        [python, "-c", _PASTE],
        env=laptop.screen.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout

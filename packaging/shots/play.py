"""Plays the whole journey offscreen, says each step, and saves one picture a page."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import qasync

from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.qt.application import make_application
from fieldbind.qt.languages import spoken_language
from fieldbind.settings.load import load_settings
from wizardry import Person, at_work, quick_settings


def main() -> int:
    """Play into the folder named on the command line. Returns the exit code."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with qasync.QEventLoop(make_application()) as loop:
        loop.run_until_complete(_play(folder))
    print(f"Done. The pictures are in {folder}")
    return 0


async def _play(folder: Path) -> None:
    language = spoken_language(load_settings(os.environ).language)
    simulated = SimulatedCloud(device_after=1.0, world=showcase(language.value))
    with tempfile.TemporaryDirectory() as home, serve(simulated) as cloud:
        settings = quick_settings(cloud, Path(home), poll_interval=0.5, language=language)
        async with at_work(settings, cloud) as person:
            await _journey(person, _Pictures(person, folder))


class _Pictures:
    """Says a step and keeps a picture of the page it was said on."""

    def __init__(self, person: Person, folder: Path) -> None:
        self._person = person
        self._folder = folder
        self._count = 0

    def keep(self, name: str, words: str) -> None:
        """One step in words, one picture."""
        self._count += 1
        path = self._folder / f"{self._count}-{name}.png"
        self._person.wizard.window.grab().save(str(path))
        print(f"{self._count}. {words}  [{path.name}]", flush=True)


async def _journey(person: Person, pictures: _Pictures) -> None:
    cloud = person.cloud
    await person.until_seen("signin.account")
    person.fill("signin.account", cloud.account)
    person.fill("signin.password", cloud.password)
    pictures.keep("sign-in", "Sign in with account and password")
    person.press("nav.next")
    await person.until_seen("place.family")
    await person.until(_place_is_ready(person))
    pictures.keep("place", "Choose the family and the room the device goes to")
    person.press("nav.next")
    await person.until_seen("device.token")
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.scan(token.reveal())
    pictures.keep("device", "Scan the bind token on the device's label")
    person.enter()
    await person.until_seen("wait.stage")
    pictures.keep("progress", "Wait until the device has reported to Tencent Cloud")
    await person.until_seen("confirm.summary")
    pictures.keep("confirm", "Check what will be bound, and where")
    person.enter()
    await person.until_seen("done.title")
    await person.until(lambda: not person.wizard.is_busy)
    pictures.keep("done", f"{person.words('done.title')}, read back from the cloud")
    binds = len(cloud.asked("AppTokenBindDeviceFamily"))
    print(f"   The cloud was asked to bind {binds} time(s).")


def _place_is_ready(person: Person) -> Callable[[], bool]:
    return lambda: person.wizard.answers.account is not None and person.sees("place.room")


if __name__ == "__main__":
    sys.exit(main())

"""Nothing secret in any file, output, title or text of a whole journey with its mishaps."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, html
from fieldbind.records.log import start_log, stop_log
from wizardry import Person, at_work, quick_settings


def spellings(secret: str) -> Iterator[str]:
    """The ways in which a text gets into files unnoticed."""
    yield secret
    yield quote(secret)
    yield json.dumps(secret)[1:-1]
    yield base64.b64encode(secret.encode()).decode().rstrip("=")


def texts_below(folder: Path) -> list[str]:
    return [path.read_text("utf-8", "replace") for path in folder.rglob("*") if path.is_file()]


async def journey_with_mishaps(person: Person) -> list[str]:
    """Bind a device against some resistance; returns every secret that played a part."""
    cloud = person.cloud
    await person.until_seen("signin.account")
    person.fill("signin.account", cloud.account)
    person.fill("signin.password", "Wrong#2024%x")
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.fix")
    await person.sign_in()
    await person.choose_place()
    token = (await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal()
    person.scan(token)
    cloud.demand(html(), action="AppGetDeviceBindTokenState", times=2)
    person.enter()
    await person.until_seen("confirm.summary")
    cloud.demand(cut(after=True), action="AppTokenBindDeviceFamily")
    person.enter()
    await person.until_seen("done.title")
    person.wizard.show_defect(ValueError(f"token {token} password {cloud.password}"))
    await person.until_seen("problem.title")
    access = person.wizard.journey.session.access.reveal()
    return [token, access, cloud.password, "Wrong#2024%x", cloud.account, cloud.app_secret]


async def test_a_whole_journey_leaves_no_secret(
    cloud: SimulatedCloud,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = start_log(tmp_path / "data" / "logs")
    try:
        async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
            secrets = await journey_with_mishaps(person)
            titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
            names = [w.accessibleName() for w in person.wizard.window.findChildren(QWidget)]
    finally:
        stop_log(log)
    out, err = capfd.readouterr()
    written = texts_below(tmp_path)
    assert any("AppTokenBindDeviceFamily" in text for text in written), "nothing was logged"
    leaks = [
        spelling
        for secret in secrets
        for spelling in spellings(secret)
        for text in (*written, *titles, *names, out, err)
        if spelling in text
    ]
    assert leaks == []

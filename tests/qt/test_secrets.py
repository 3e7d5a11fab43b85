"""Nothing secret in any file, output, title or text of a whole journey with its mishaps."""

import asyncio
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from behind_proxy import behind_proxy
from canaries import Canaries, plant
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, html
from fieldbind.records.log import start_log, stop_log
from planted import leaks, texts_below
from taking_along import take_along
from wizardry import Person, at_work, quick_settings

WRONG_PASSWORD = "Wrong#2024%x"
WIFI_PASSWORD = "sim pass 01"


async def journey_with_mishaps(person: Person) -> list[str]:
    """Bind a device against some resistance; returns every secret that played a part."""
    cloud = person.cloud
    await person.until_seen("signin.account")
    person.fill("signin.account", cloud.account)
    person.fill("signin.password", WRONG_PASSWORD)
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.fix")
    await person.sign_in()
    await person.choose_place()
    person.fill("device.token", f"WIFI:T:WPA;S:SimSite-2G;P:{WIFI_PASSWORD};;")
    person.fill("device.token", "")
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
    return [
        token,
        access,
        cloud.password,
        WRONG_PASSWORD,
        WIFI_PASSWORD,
        cloud.account,
        cloud.email,
        cloud.app_secret,
    ]


async def short_token(person: Person) -> str:
    """Bind the next device by a token of six characters; returns it."""
    person.press("problem.other")
    await person.until_seen("done.another")
    person.press("done.another")
    await person.until_seen("device.token")
    token = (await person.wizard.journey.create_bind_token(TokenLength.SHORT)).reveal()
    person.fill("device.token", token)
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    person.press("nav.next")
    await person.until_seen("done.title")
    return token


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
    assert any("AppTokenBindDeviceFamily" in text for text in written.values()), "not logged"
    said = {f"said {number}": text for number, text in enumerate((*titles, *names, out, err))}
    assert leaks(secrets, {**written, **said}) == []


async def test_nor_do_a_code_and_the_login_of_a_proxy(
    cloud: SimulatedCloud, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    canaries = plant(cloud, Random(7))
    login = f"lin:{canaries.proxy_password}"
    log = start_log(tmp_path / "data" / "logs")
    try:
        async with (
            behind_proxy(cloud, tmp_path, login=login) as (settings, _),
            at_work(settings, cloud) as person,
        ):
            await sign_in_by_code(person, canaries)
            said = person.page_words()
            shown = [repr(task) for task in asyncio.all_tasks()]
            handed_out = canaries.all_of(cloud)
    finally:
        stop_log(log)
    assert "AccessToken" in " ".join(handed_out)
    texts = {"the page": said, "tasks": "".join(shown), "printed": "".join(capfd.readouterr())}
    assert leaks(handed_out.values(), {**texts_below(tmp_path), **texts}) == []


async def sign_in_by_code(person: Person, canaries: Canaries) -> None:
    """Have a code sent through a proxy that wants a login first."""
    await person.until_seen("signin.method.code")
    person.press("signin.method.code")
    person.fill("signin.account", canaries.phone_number)
    person.press("signin.send_code")
    await person.until_seen("problem.fix")
    person.press("problem.fix")
    person.fill("proxy.user", "lin")
    person.fill("proxy.password", canaries.proxy_password)
    person.press("proxy.submit")
    await person.until(lambda: person.cloud.asked("AppSendVerificationCode"))
    await person.until(lambda: person.sees("signin.code"))
    person.fill("signin.code", canaries.code)
    person.press("nav.next")
    await person.until_seen("place.family")


async def test_what_is_taken_along_holds_nobodys_secret(
    cloud: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """By somebody whose nickname is a phone number, as it is until they choose another."""
    with cloud.changing() as world:
        for one in world.people.values():
            one.nick_name = one.phone_number
    (tmp_path / "taken").mkdir()
    log = start_log(tmp_path / "data" / "logs")
    try:
        async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
            secrets = await journey_with_mishaps(person)
            secrets.append(await short_token(person))
            copied = await take_along(person, tmp_path / "taken")
    finally:
        stop_log(log)
    written = texts_below(tmp_path)
    wanted = {"job.txt", "list.csv", "receipt.txt", "sheet.pdf", "support.zip/jobs.txt"}
    assert {f"taken/{name}" for name in wanted} < set(written)
    assert all("lamp_e27" in written[f"taken/{name}"] for name in wanted - {"sheet.pdf"})
    assert "lamp_e27" in written["taken/sheet.pdf in words"]
    assert leaks(secrets, {**written, "the clipboard": copied}) == []

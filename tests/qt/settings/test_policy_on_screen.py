"""Every key of a site policy, from its file to what a person sees of it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QRadioButton

from at_the_wait import reach_device, reach_wait
from behind_proxy import behind_proxy
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.qt.languages import speak
from fieldbind.settings.model import Language
from fieldbind.settings.policy.keys import POLICY_KEYS
from raising import BIND, STATE, to_done
from under_policy import under_policy
from wizardry import Person, at_work

BY_ORGANISATION = "Set by your organisation"
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
THEIR_WORDS = '[rows."InvalidParameterValue.UserLoginFailed"]\nsteps = ["Call 4321."]'


async def site(person: Person) -> None:
    await person.until_seen("signin.account")
    overseas = person.find("signin.site.overseas", QRadioButton)
    assert overseas.isChecked()
    assert not overseas.isEnabled()
    assert person.words("signin.site.reason") == BY_ORGANISATION
    await refuse_sign_in(person)
    assert not person.sees("problem.other")


async def signing_in(person: Person) -> None:
    await person.sign_in()


async def methods(person: Person) -> None:
    await person.until_seen("signin.method.code")
    assert person.sees("signin.method.token")
    assert not person.sees("signin.method.password")


async def language(person: Person) -> None:
    await person.until_seen("signin.account")
    assert person.words("nav.next") == "登录"


async def wait_limit(person: Person) -> None:
    person.cloud.device_after = None
    await reach_wait(person)
    assert person.words("wait.limit") == "we ask at 0:45"
    person.press("rail.settings")
    field = person.find("settings.wait_limit", QLineEdit)
    assert field.text() == "45 seconds without a report"
    assert field.isReadOnly()
    assert BY_ORGANISATION in person.page_words()


async def warn_before(person: Person) -> None:
    person.cloud.device_after = None
    await reach_wait(person)
    await person.until_seen("wait.extend")


async def poll_interval(person: Person) -> None:
    person.cloud.device_after = None
    await reach_wait(person)
    await person.until(lambda: person.words("wait.elapsed") >= "0:03", within=20)
    assert len(person.cloud.asked(STATE)) == 1


async def products(person: Person) -> None:
    """A label that names another product is refused at once, one that does not before the bind."""
    await reach_device(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.fill("device.product", "LAEG4YJE1A")
    person.press("nav.next")
    await see_product_refused(person)
    person.press("problem.other")
    person.fill("device.product", "")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    person.press("nav.next")
    await see_product_refused(person)
    assert not person.cloud.asked(BIND)


async def see_product_refused(person: Person) -> None:
    await person.until_seen("problem.title")
    assert person.words("problem.title") == "This laptop is not to bind this product"
    assert "LAEG4YJE1A" in person.words("problem.cause")


async def guidance_file(person: Person) -> None:
    await refuse_sign_in(person)
    assert person.words("problem.steps") == "Call 4321."


async def name_pattern(person: Person) -> None:
    await to_done(person)
    pattern = person.find("done.pattern", QLineEdit)
    assert (pattern.text(), pattern.isReadOnly()) == ("Porch {n}", True)
    assert BY_ORGANISATION in person.page_words()
    assert person.words("done.name") == "Porch 1"


async def refuse_sign_in(person: Person) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", "not this one")
    person.press("nav.next")
    await person.until_seen("problem.title")


@dataclass(frozen=True, slots=True)
class Case:
    """What stands behind the key, what is seen of it, and what others say against it.

    ``{cloud}``, ``{key}`` and ``{folder}`` are filled in.
    """

    value: str
    see: Callable[[Person], Awaitable[None]]
    shown: str
    environ: Mapping[str, str] = field(default_factory=dict[str, str])


CASES = {
    "site": Case('"overseas"', site, "Overseas", {"FIELDBIND_SITE": "china"}),
    "cloud_url": Case(
        '"{cloud}"', signing_in, "127.0.0.1", {"FIELDBIND_CLOUD_URL": "http://127.0.0.1:9"}
    ),
    "sign_in_url": Case(
        '"{cloud}/appapi"', signing_in, "127.0.0.1", {"FIELDBIND_SIGN_IN_URL": "http://127.0.0.1:9"}
    ),
    "app_key": Case('"{key}"', signing_in, "ends ", {"FIELDBIND_APP_KEY": "another"}),
    "sign_in_methods": Case('["token", "code"]', methods, "Verification code · Access token"),
    "products": Case('["A1B2C3D4E5", "F6"]', products, "A1B2C3D4E5, F6"),
    "language": Case('"zh_CN"', language, "简体中文", {"FIELDBIND_LANGUAGE": "en"}),
    "wait_limit": Case("45", wait_limit, "45 s"),
    "warn_before": Case("600", warn_before, "600 s"),
    "poll_interval": Case("30", poll_interval, "30 s"),
    "guidance_file": Case('"{folder}/ours.toml"', guidance_file, "ours.toml"),
    "name_pattern": Case('"Porch {{n}}"', name_pattern, "Porch {n}"),
}


def text_of(key: str, cloud: SimulatedCloud, folder: Path) -> str:
    (folder / "ours.toml").write_text(THEIR_WORDS, encoding="utf-8")
    value = CASES[key].value.format(cloud=cloud.url, key=cloud.app_key, folder=folder.as_posix())
    return f"{key} = {value}\n"


def locked_in(person: Person) -> list[str]:
    model = person.find("settings.locked", QListView).model()
    return [str(model.index(row, 0).data(ACCESSIBLE)) for row in range(model.rowCount())]


@pytest.mark.parametrize("key", CASES)
async def test_what_the_policy_says_is_what_happens(
    qapp: QApplication, cloud: SimulatedCloud, tmp_path: Path, key: str
) -> None:
    case = CASES[key]
    settings = under_policy(cloud, tmp_path, text_of(key, cloud, tmp_path), environ=case.environ)
    async with at_work(settings, cloud) as person:
        await case.see(person)
    speak(qapp, Language.ENGLISH)


@pytest.mark.parametrize("key", CASES)
async def test_settings_tells_of_it(
    qapp: QApplication, cloud: SimulatedCloud, tmp_path: Path, key: str
) -> None:
    case = CASES[key]
    settings = under_policy(cloud, tmp_path, text_of(key, cloud, tmp_path), environ=case.environ)
    async with at_work(settings, cloud) as person:
        person.press("rail.settings")
        person.press("settings.policy")
        assert person.words("policy.file") == str(tmp_path / "policy.toml")
        (row,) = locked_in(person)
        assert case.shown in row
        assert cloud.app_key not in row
    speak(qapp, Language.ENGLISH)


async def test_the_proxy_and_the_certificate_of_a_policy_lead_to_the_cloud(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with behind_proxy(cloud, tmp_path) as (there, proxy):
        policy = f'proxy = "{there.proxy}"\nextra_ca = "{there.extra_ca}"\n'
        environ = {"FIELDBIND_CLOUD_URL": there.cloud_url}
        settings = under_policy(cloud, tmp_path, policy, environ=environ, own='proxy = "none"')
        async with at_work(settings, cloud) as person:
            await person.sign_in()
            assert proxy.asked
            person.press("rail.settings")
            person.press("settings.policy")
            assert locked_in(person) == [
                f"Proxy: 127.0.0.1:{proxy.url.rpartition(':')[2]}",
                f"Certificate: {there.extra_ca and there.extra_ca.name}",
            ]


def test_every_key_is_seen() -> None:
    assert {*CASES, "proxy", "extra_ca"} == set(POLICY_KEYS)


async def test_without_a_policy_nothing_is_called_locked(person: Person) -> None:
    await person.until_seen("signin.account")
    assert not person.sees("signin.site.reason")
    person.press("rail.settings")
    assert not person.sees("settings.policy")
    assert BY_ORGANISATION not in person.page_words()

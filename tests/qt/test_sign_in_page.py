"""Signing in through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton

from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.steps import Step
from wizardry import Person, at_work, quick_settings


async def test_a_password_opens_place(person: Person) -> None:
    await person.sign_in()
    assert person.wizard.step is Step.PLACE
    assert len(person.cloud.asked("AppGetToken")) == 1


async def test_the_country_is_found_by_its_name(person: Person) -> None:
    await person.until_seen("signin.country")
    country = person.find("signin.country", QLineEdit)
    country.setFocus()
    country.clear()
    person.type("Singap")
    assert country.completer().completionCount() == 1
    offers = country.completer().popup()
    assert offers
    QTest.keyClick(offers, Qt.Key.Key_Down)
    QTest.keyClick(offers, Qt.Key.Key_Return)
    assert country.text() == "65"


async def test_an_e_mail_needs_no_country(person: Person) -> None:
    await person.until_seen("signin.country")
    person.fill("signin.account", person.cloud.email)
    assert not person.sees("signin.country")
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until_seen("place.family")
    assert person.cloud.asked("AppGetToken")[0].members["Type"] == "email"


async def test_a_verification_code_signs_in(person: Person) -> None:
    await person.until_seen("signin.method.code")
    person.press("signin.method.code")
    person.fill("signin.account", "139 0000-0000")
    person.fill("signin.account", person.cloud.account)
    person.press("signin.send_code")
    await person.until(lambda: person.cloud.asked("AppSendVerificationCode"))
    await person.until(lambda: not person.find("signin.send_code").isEnabled())
    assert person.words("signin.send_code") == "Again in 60 s"
    person.fill("signin.code", f" {person.cloud.verification_code} ")
    person.press("nav.next")
    await person.until_seen("place.family")


async def test_an_access_token_signs_in(person: Person) -> None:
    await person.until_seen("signin.method.token")
    person.press("signin.method.token")
    person.fill("signin.access_token", person.cloud.issue_access_token().reveal())
    person.press("nav.next")
    await person.until_seen("place.family")


async def test_what_is_missing_is_said_where_it_is_missing(person: Person) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.country", "")
    person.press("nav.next")
    assert person.find("signin.account").accessibleDescription().startswith("Enter the phone")
    assert person.find("signin.password").accessibleDescription() == "Enter your password."
    assert person.wizard.window.focusWidget() is person.find("signin.country")
    assert person.cloud.requests == []


async def test_a_refused_password_leads_back_to_the_field(person: Person) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", "Caps Lock")
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.fix")
    assert person.wizard.window.focusWidget() is person.find("signin.password")
    assert person.words("signin.account") == person.cloud.account


async def test_the_other_site_is_one_press_away_and_remembered(person: Person) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", "Caps Lock")
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.other")
    assert person.find("signin.site.overseas", QRadioButton).isChecked()
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until_seen("place.family")
    assert person.wizard.memory.remembered.site is Site.OVERSEAS


async def test_no_secret_stays_on_a_page_that_was_left(person: Person) -> None:
    await person.sign_in()
    person.press("nav.back")
    await person.until_seen("signin.password")
    assert person.words("signin.password") == ""
    assert person.words("signin.account") == person.cloud.account


async def test_without_a_keyring_the_page_says_so(person: Person) -> None:
    await person.until_seen("signin.remember")
    captions = [label.text() for label in person.wizard.page.findChildren(QLabel)]
    assert "Kept until Fieldbind closes." in captions


async def test_a_plain_start_offers_the_access_token_and_the_demo(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    plain = quick_settings(cloud, tmp_path, app_key="", app_secret=None)
    async with at_work(plain, cloud) as person:
        await person.until_seen("signin.access_token")
        assert not person.sees("signin.password")
        assert not person.sees("signin.method.token")
        person.press("signin.demo")
        await person.until_seen("demo.badge", within=20.0)
        await person.until_seen("signin.password")
        await person.until(lambda: person.words("signin.password"))
        person.press("nav.next")
        await person.until_seen("place.family")
    assert cloud.requests == []


async def test_who_came_back_and_is_signed_in_just_goes_on(person: Person) -> None:
    await person.sign_in()
    person.press("nav.back")
    await person.until_seen("signin.account")
    assert "You are signed in" in person.page_words()
    assert person.words("nav.next") == "Continue"
    person.fill("signin.password", "x")
    assert person.words("nav.next") == "Sign in"
    person.fill("signin.password", "")
    person.enter()
    await person.until_seen("place.family")
    assert len(person.cloud.asked("AppGetToken")) == 1


@pytest.mark.parametrize("change", ["account", "site"])
async def test_another_account_or_site_has_to_be_signed_in_to(person: Person, change: str) -> None:
    await person.sign_in()
    person.press("nav.back")
    await person.until_seen("signin.account")
    if change == "account":
        person.fill("signin.account", "13900139000")
    else:
        person.press("signin.site.overseas")
    assert person.words("nav.next") == "Sign in"
    person.press("nav.next")
    assert person.wizard.step is Step.SIGN_IN
    assert "Enter your password." in person.page_words()


async def test_a_number_may_bring_its_country_along(person: Person) -> None:
    await person.until_seen("signin.country")
    person.fill("signin.account", "+999 138")
    assert not person.sees("signin.country")
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    assert "No country has a code like that" in person.page_words()
    person.fill("signin.account", f"+86 {person.cloud.account}")
    person.press("nav.next")
    await person.until_seen("place.family")
    (asked,) = person.cloud.asked("AppGetToken")
    assert asked.members["PhoneNumber"] == person.cloud.account
    assert person.wizard.memory.remembered.country_code == "86"

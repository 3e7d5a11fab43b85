"""A certificate that is not trusted is never called offline, neither in words nor in pictures."""

from PySide6.QtWidgets import QLabel

from fieldbind.faults import NoAnswer
from fieldbind.qt.widgets.account_line import AccountLine
from wizardry import Person


def connection_words(person: Person) -> str:
    (line,) = person.wizard.window.findChildren(AccountLine)
    return " ".join(label.text() for label in line.findChildren(QLabel))


async def test_a_certificate_is_not_an_absent_network(person: Person) -> None:
    await person.sign_in()
    person.wizard.show_fault(NoAnswer("NETWORK_TLS.UNTRUSTED", facts={"issuer": "Acme"}))
    assert "Not trusted" in connection_words(person)
    assert "No connection" not in connection_words(person)


async def test_an_absent_network_is_said(person: Person) -> None:
    await person.sign_in()
    person.wizard.show_fault(NoAnswer("NETWORK_UNREACHABLE"))
    assert "No connection" in connection_words(person)

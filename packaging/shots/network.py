"""How a person comes to what lies between laptop and cloud."""

from browser import no_real_browser
from fieldbind.demo.trouble import html
from fieldbind.faults import NoAnswer
from shots.way import sign_in_password, wait
from wizardry import Person

_WAY = {"host": "iot.cloud.tencent.com", "proxy": "proxy.acme.example:3128"}


async def portal(person: Person) -> None:
    """A network that wants a sign-in; the browser is open and the cloud is asked."""
    await sign_in_password(person)
    person.cloud.demand(html(), times=None)
    person.press("nav.next")
    await person.until_seen("problem.title")
    with no_real_browser():
        person.press("problem.fix")


async def certificate(person: Person) -> None:
    """A certificate that nobody vouches for, while waiting."""
    await wait(person)
    facts = {**_WAY, "issuer": "filter.acme.example"}
    action = "AppGetDeviceBindTokenState"
    person.wizard.show_fault(NoAnswer("NETWORK_TLS.UNTRUSTED", action=action, facts=facts))


async def proxy_card(person: Person) -> None:
    """A proxy that wants a login."""
    await sign_in_password(person)
    fault = NoAnswer("NETWORK_PROXY.LOGIN", action="AppGetToken", facts=_WAY)
    person.wizard.show_fault(fault)


async def proxy_login(person: Person) -> None:
    """The sheet for it."""
    await proxy_card(person)
    person.press("problem.fix")
    person.fill("proxy.user", "ACME\\lin.wei")


async def proxy_login_wanting(person: Person) -> None:
    """The sheet, with something left out."""
    await proxy_card(person)
    person.press("problem.fix")
    person.press("proxy.submit")


async def clock(person: Person) -> None:
    """A clock that certificates and signatures do not agree with."""
    await sign_in_password(person)
    fault = NoAnswer("CLOCK_WRONG", action="AppGetToken", facts={**_WAY, "skew": "2 h 5 min"})
    person.wizard.show_fault(fault)

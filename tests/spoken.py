"""Every card of guidance as it is spoken: in each language, with names and without."""

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import east_asian_width

from fieldbind.faults import Fault, LocalFault, NoAnswer, Refused, StrangeAnswer
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Problem
from fieldbind.guidance.rows import Book, read_book

ENGLISH, CHINESE = "en", "zh_CN"
LANGUAGES = (ENGLISH, CHINESE)
BOOKS: dict[str, Book] = {language: read_book(language) for language in LANGUAGES}
GUIDANCE = {language: Guidance.load(language) for language in LANGUAGES}
WAITING, BIND = "AppGetDeviceBindTokenState", "AppTokenBindDeviceFamily"

# Names as long as those on the mockups.
_IDS = {
    "device": "lamp_e27_0412",
    "product": "2KGO8HXQ4T",
    "host": "iot.cloud.tencent.com",
    "proxy": "proxy.example.com:8080",
    "issuer": "Contoso Root CA",
    "scheme": "NTLM",
    "skew": "2 h 10 min",
    "ssid": "Lin-Home",
}
FACTS: dict[str, dict[str, str]] = {
    ENGLISH: {
        **_IDS,
        "family": "Lin family",
        "found_family": "Wang family",
        "room": "Living room",
        "site": "Overseas",
        "account": "Lin Wei",
        "owner": "Wang Min",
        "owner_site": "Overseas",
    },
    CHINESE: {
        **_IDS,
        "family": "林家",
        "found_family": "王家",
        "room": "客厅",
        "site": "海外站",
        "account": "林伟",
        "owner": "王敏",
        "owner_site": "海外站",
    },
}


@dataclass(frozen=True, slots=True)
class Card:
    """What somebody reads of one code."""

    language: str
    code: str
    action: str
    problem: Problem

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything on it but the buttons."""
        return (self.problem.title, self.problem.cause, *self.problem.steps)


def cards(language: str) -> Iterator[Card]:
    """Each code without an action, while a wait or a bind is out, and wherever it has own words."""
    for code, row in BOOKS[language].rows.items():
        own = (action for variant in row.when for action in variant.actions)
        for action in dict.fromkeys(("", WAITING, BIND, *own)):
            for facts in (FACTS[language], {}):
                problem = GUIDANCE[language].explain(fault_of(code, action), facts)
                yield Card(language, code, action, problem)


def fault_of(code: str, action: str) -> Fault:
    """The fault that carries a code."""
    kinds = {"NETWORK": NoAnswer, "HTTP": StrangeAnswer, "BAD": StrangeAnswer}
    kinds |= {"CAPTIVE": StrangeAnswer, "CLOCK": NoAnswer}
    kind = LocalFault if code.isupper() else Refused
    return kinds.get(code.partition("_")[0], kind)(code, action=action)


CARDS = {language: tuple(cards(language)) for language in LANGUAGES}


def width(language: str, text: str) -> float:
    """How long a text is: in letters, or in Han, of which a Latin letter is half a one."""
    if language == ENGLISH:
        return len(text)
    return sum(1 if east_asian_width(sign) in "WFA" else 0.5 for sign in text)

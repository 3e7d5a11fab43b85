"""Everything that can go wrong between a request and its answer, ordered on demand."""

from dataclasses import dataclass, field
from enum import Enum


class Ending(Enum):
    """How the exchange ends."""

    ANSWER = "answer"
    CUT = "cut"
    CUT_MIDWAY = "cut midway"
    HANG = "hang"
    FLOOD = "flood"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One way to go wrong; made by the functions of this file.

    Args:
        carried_out: the action takes effect before the answer goes wrong.
        delay: seconds before the ending.
        ending: how the exchange ends.
        code: refuse with this code instead of the true answer.
        status: HTTP status of the answer.
        body: this body instead of the true answer.
        headers: further headers of the answer.
        kept: the share of the body that is sent.
    """

    carried_out: bool = False
    delay: float = 0.0
    ending: Ending = Ending.ANSWER
    code: str = ""
    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    kept: float = 1.0

    @property
    def words(self) -> str:
        """For the record of requests."""
        if self.ending is not Ending.ANSWER:
            return self.ending.value
        return self.code or (f"http {self.status}" if self.status != 200 else "strange answer")


def refuse(code: str) -> Trouble:
    """The action is not carried out, the answer is this code."""
    return Trouble(code=code)


def delay(seconds: float) -> Trouble:
    """The true answer, later."""
    return Trouble(carried_out=True, delay=seconds)


def hang(*, after: bool = False) -> Trouble:
    """No answer ever, the connection stays open; ``after``: once carried out."""
    return Trouble(carried_out=after, ending=Ending.HANG)


def cut(*, after: bool, midway: bool = False) -> Trouble:
    """The connection breaks; ``midway``: in the middle of the body."""
    return Trouble(carried_out=after, ending=Ending.CUT_MIDWAY if midway else Ending.CUT)


def status(number: int, *, after: bool = False) -> Trouble:
    """An HTTP status with a page of words."""
    page = b"<html><body><h1>%d</h1></body></html>" % number
    return Trouble(
        carried_out=after, status=number, body=page, headers={"content-type": "text/html"}
    )


def html(*, after: bool = False) -> Trouble:
    """HTTP 200 with the sign-in page of some network."""
    page = b"<!DOCTYPE html><html><title>Guest Wi-Fi</title><form>Sign in</form></html>"
    return Trouble(carried_out=after, body=page, headers={"content-type": "text/html"})


def truncated(*, after: bool = True) -> Trouble:
    """The first half of the true answer, with a content length that fits."""
    return Trouble(carried_out=after, kept=0.5)


def redirect(location: str, number: int = 302) -> Trouble:
    """Sent elsewhere, as a captive portal does."""
    return Trouble(status=number, body=b"", headers={"location": location})


def body(content: bytes, *, after: bool = False) -> Trouble:
    """HTTP 200 with any body, said to be JSON."""
    return Trouble(carried_out=after, body=content)


def flood() -> Trouble:
    """A body without end."""
    return Trouble(ending=Ending.FLOOD)

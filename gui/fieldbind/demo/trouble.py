"""Everything that can go wrong between a request and its answer, ordered on demand."""

from dataclasses import dataclass, field, replace
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
        name: for the record of requests; empty if the answer stays the true one.
        carried_out: the action takes effect before the answer goes wrong.
        delay: seconds before the ending.
        held: further seconds before it, by the clock of the story.
        away: seconds of the story for which nobody gets an answer, this request already.
        ends_sessions: everybody has to sign in again, before this request is looked at.
        ending: how the exchange ends.
        code: refuse with this code instead of the true answer.
        status: HTTP status of the answer.
        body: this body instead of the true answer.
        headers: further headers of the answer.
        kept: the share of the body that is sent.
    """

    name: str = ""
    carried_out: bool = False
    delay: float = 0.0
    held: float = 0.0
    away: float = 0.0
    ends_sessions: bool = False
    ending: Ending = Ending.ANSWER
    code: str = ""
    status: int = 200
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    kept: float = 1.0


def refuse(code: str) -> Trouble:
    """The action is not carried out, the answer is this code."""
    return Trouble(name=code, code=code)


def delay(seconds: float) -> Trouble:
    """The true answer, later."""
    return Trouble(carried_out=True, delay=seconds)


def later(trouble: Trouble, seconds: float) -> Trouble:
    """Any other trouble, but only after a while."""
    return replace(trouble, delay=seconds)


def hold(seconds: float) -> Trouble:
    """The true answer, so many seconds of the story later."""
    return Trouble(carried_out=True, held=seconds)


def go_away(seconds: float) -> Trouble:
    """The cable is pulled, and back after so many seconds of the story."""
    return replace(cut(after=False), away=seconds)


def end_sessions() -> Trouble:
    """Every access token ends; what is asked with one is refused."""
    return Trouble(carried_out=True, ends_sessions=True)


def hang(*, after: bool = False) -> Trouble:
    """No answer ever, the connection stays open; ``after``: once carried out."""
    return Trouble(name="hang", carried_out=after, ending=Ending.HANG)


def cut(*, after: bool) -> Trouble:
    """The connection breaks without an answer, before or after the action was carried out."""
    return Trouble(name="cut", carried_out=after, ending=Ending.CUT)


def cut_midway() -> Trouble:
    """Carried out, but the connection breaks in the middle of the answer."""
    return Trouble(name="cut midway", carried_out=True, ending=Ending.CUT_MIDWAY)


def status(number: int, *, after: bool = False) -> Trouble:
    """An HTTP status with a page of words."""
    page = b"<html><body><h1>%d</h1></body></html>" % number
    return _strange(f"http {number}", page, "text/html", status=number, carried_out=after)


def html(*, after: bool = False) -> Trouble:
    """HTTP 200 with the sign-in page of some network."""
    page = b"<!DOCTYPE html><html><title>Guest Wi-Fi</title><form>Sign in</form></html>"
    return _strange("html", page, "text/html", carried_out=after)


def body(content: bytes, *, after: bool = False) -> Trouble:
    """HTTP 200 with any body, said to be JSON."""
    return _strange("body", content, "application/json", carried_out=after)


def truncated() -> Trouble:
    """Carried out; the first half of the true answer, with a content length that fits."""
    return Trouble(name="truncated", carried_out=True, kept=0.5)


def too_many(retry_after: str = "") -> Trouble:
    """HTTP 429: asked too often. ``retry_after``: seconds or an HTTP date, empty for no header."""
    headers = {"retry-after": retry_after} if retry_after else {}
    return Trouble(name="http 429", status=429, body=b"", headers=headers)


def redirect(location: str) -> Trouble:
    """Sent elsewhere, as a captive portal does."""
    headers = {"location": location}
    return Trouble(name="redirect", status=302, body=b"", headers=headers)


def flood() -> Trouble:
    """A body without end."""
    return Trouble(name="flood", ending=Ending.FLOOD)


def _strange(name: str, page: bytes, kind: str, *, carried_out: bool, status: int = 200) -> Trouble:
    return Trouble(
        name=name,
        carried_out=carried_out,
        status=status,
        body=page,
        headers={"content-type": kind},
    )

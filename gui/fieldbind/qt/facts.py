"""What guidance and the rail may name of the answers."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Room, Site
from fieldbind.faults import Fault
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.masking import masked
from fieldbind.qt.frame import Frame
from fieldbind.steps import Answers


def room_name(room: Room) -> str:
    """What people call a room; the default room has no name of its own."""
    if room.id == DEFAULT_ROOM_ID:
        return QCoreApplication.translate("Facts", "Default room")
    return room.name


def place_name(family: str, room: Room) -> str:
    """Family and room as one."""
    return QCoreApplication.translate("Facts", "{0}, {1}").format(family, room_name(room))


def facts_of(frame: Frame, fault: Fault) -> Mapping[str, str]:
    """Everything known by name, for the words of a problem."""
    answers = frame.answers
    device, token = answers.device, answers.known_token
    found = fault.family.name if isinstance(fault, BoundElsewhere) else ""
    named = {
        "account": masked(answers.account.shown_name) if answers.account else "",
        "family": answers.family.name if answers.family else "",
        "room": room_name(answers.room) if answers.room else "",
        "device": device.name if device else answers.device_name,
        "product": device.product_id if device else answers.product_id,
        "token": token.tail if token else "",
        "site": site_name(frame),
        "found_family": found,
        "code": fault.code,
    }
    named |= fault.facts
    named["skew"] = _in_words(named.get("skew", ""))
    if site := named.get("owner_site"):
        named["owner_site"] = name_of_site(Site(site))
    return {name: value for name, value in named.items() if value}


def _in_words(span: str) -> str:
    """A span of time in the language of the window; rooms without words write ``2 h 5 min``."""
    words = {
        "d": QCoreApplication.translate("Facts", "{0} d"),
        "h": QCoreApplication.translate("Facts", "{0} h"),
        "min": QCoreApplication.translate("Facts", "{0} min"),
    }
    parts = span.split()
    return " ".join(
        words[unit].format(number) for number, unit in zip(parts[::2], parts[1::2], strict=True)
    )


def site_name(frame: Frame) -> str:
    """What people call the site that is being talked to."""
    return name_of_site(frame.journey.session.site)


def name_of_site(site: Site) -> str:
    """What people call a site."""
    if site is Site.CHINA:
        return QCoreApplication.translate("Facts", "China")
    return QCoreApplication.translate("Facts", "Overseas")


def names_of(answers: Answers) -> str:
    """Product ID and device name, as far as they are known, to be compared with a label."""
    device = answers.device
    pair = (device.product_id, device.name) if device else (answers.product_id, answers.device_name)
    return " / ".join(filter(None, pair))


def kept_line(answers: Answers) -> str:
    """Place, device or token, as far as they are answered."""
    device, token = answers.device, answers.known_token
    parts = [
        answers.family.name if answers.family else "",
        room_name(answers.room) if answers.room else "",
        device.name if device else "",
        QCoreApplication.translate("Facts", "token ends {0}").format(token.tail)
        if token and not device
        else "",
    ]
    return " · ".join(part for part in parts if part)

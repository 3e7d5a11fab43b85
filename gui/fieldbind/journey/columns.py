"""What the ledger says of a job, as it follows from answers, orders and receipts."""

from fieldbind.journey.order import BindOrder
from fieldbind.ledger.model import Changes, Stage
from fieldbind.steps import Answers, Receipt


def of_answers(answers: Answers) -> Changes:
    """The columns that follow from the answers."""
    device, report, family, room = answers.device, answers.report, answers.family, answers.room
    return {
        "family_id": family.id if family else "",
        "family": family.name if family else "",
        "room_id": room.id if room else "",
        "room": room.name if room else "",
        "product_id": device.product_id if device else answers.product_id,
        "device_name": device.name if device else answers.device_name,
        "stage": _stage(answers),
        "waited": report.waited if report else None,
    }


def _stage(answers: Answers) -> Stage:
    if answers.report:
        return Stage.REPORTED
    return Stage.MADE if answers.made else Stage.WAITING


def told(answers: Answers) -> tuple[object, ...]:
    """What has to be written down anew where it changes."""
    # A job is one account's: the same answers of another one are another job. A place is known by
    # its id: what it is called may have lost a phone number when the job was written down.
    whose = answers.account.id if answers.account else ""
    columns = of_answers(answers).items()
    said = [value for column, value in columns if column not in ("family", "room")]
    return (whose, answers.known_token, *said)


def leads_to(sent: Answers, answers: Answers) -> bool:
    """Whether a bind that was sent, if it was carried out, is what is wanted now."""
    return _goal(sent) == _goal(answers)


def _goal(answers: Answers) -> tuple[object, ...]:
    account, family = answers.account, answers.family
    return (account and account.id, family and family.id, answers.device)


def of_receipt(receipt: Receipt) -> Changes:
    """Those of a device that is there, as it was confirmed or found."""
    return {
        "stage": Stage.SENT,  # also where an earlier bind was found: nobody has seen that yet
        "product_id": receipt.device.product_id,
        "device_name": receipt.device.name,
        "family_id": receipt.family.id,
        "family": receipt.family.name,
        "room_id": receipt.chosen_room.id,
        "room": receipt.chosen_room.name,
        "bound_at": receipt.bound_at,
        "sent_here": receipt.sent_here,
    }


def of_order(order: BindOrder) -> Changes:
    """Those of a bind that is about to leave."""
    return {
        "stage": Stage.SENT,
        "family_id": order.family.id,
        "family": order.family.name,
        "room_id": order.room.id,
        "room": order.room.name,
        "product_id": order.device.product_id,
        "device_name": order.device.name,
    }

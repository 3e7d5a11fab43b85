"""From one device to the next."""

from dataclasses import replace

from fieldbind.steps import Answers, Receipt


def next_device(answers: Answers, *, pattern: str, next_name: str) -> Answers:
    """The answers that hold for the next device: session, family, room and names.

    Args:
        answers: of the device that is done.
        pattern: that names devices.
        next_name: what it gives for the next one.
    """
    return replace(
        answers,
        token=None,
        product_id="",
        device_name="",
        report=None,
        settled=False,
        receipt=None,
        job_id="",
        pattern=pattern,
        next_name=next_name,
    )


def is_same_job(receipt: Receipt, other: Receipt | None) -> bool:
    """Whether two receipts are about one bind; what was read back since may differ."""
    return other is not None and (receipt.device, receipt.bound_at) == (
        other.device,
        other.bound_at,
    )

"""Gathers a support file and shows it; what that takes is loaded by who wants one."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Secret
from fieldbind.faults import Refused
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query
from fieldbind.qt.frame import Frame
from fieldbind.qt.presenting.simulated import is_simulated
from fieldbind.records.log import LOG_FOLDER

if TYPE_CHECKING:
    from fieldbind.records.bundle import Bundle
    from fieldbind.records.job_lines import Recorded


async def show_support_file(window: QWidget, frame: Frame) -> None:
    """Show what would be in a support file now, save it if wanted, and wait until it is closed.

    Args:
        window: whose dialog it is.
        frame: whose ledger and settings go in, and whose secrets never do.
    """
    from fieldbind.qt.support.dialog import SupportDialog

    dialog = SupportDialog(window, await _gathered(frame))
    await dialog.show_until_closed()


async def _gathered(frame: Frame) -> "Bundle":
    from fieldbind.records.bundle import LAST_JOBS, support_bundle

    jobs = await _recorded(frame.journey.ledger, LAST_JOBS)
    gather = partial(
        support_bundle,
        frame.settings,
        jobs,
        logs=frame.settings.data_dir / LOG_FOLDER,
        qt=qVersion(),
        known=_secrets_of(frame),
        is_simulated=is_simulated(),
    )
    # Some thousand lines are looked at one by one, which the window need not wait for.
    thread = ThreadPoolExecutor(1, thread_name_prefix="fieldbind-support")
    try:
        return await asyncio.wrap_future(thread.submit(gather))
    finally:
        thread.shutdown(wait=False)


async def _recorded(ledger: Ledger, last: int) -> "list[Recorded]":
    jobs = await ledger.find(Query(), limit=last, offset=0)
    return [(job, await ledger.entries(job.id)) for job in jobs]


def _secrets_of(frame: Frame) -> list[Secret]:
    """What is secret or personal about the work under way."""
    session, answers = frame.journey.session, frame.answers
    texts: list[Secret | None] = [answers.known_token]
    with suppress(Refused):  # nobody is signed in
        texts.append(session.access)
    if account := session.account or answers.account:
        texts += [Secret(account.phone_number), Secret(account.email)]
    if session.login:
        texts.append(Secret(session.login.name))
    return [text for text in texts if text]

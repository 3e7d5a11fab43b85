"""What may be done about a job, by whom, and why not."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import Site
from fieldbind.ledger.model import Job, Stage, Standing
from fieldbind.qt.facts import name_of_site
from fieldbind.qt.phrases import sentences

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Who works at which laptop and site, and at what.

    ``user_id`` is empty while nobody is signed in, ``job_id`` while no job is under way. Nothing
    leads to another site where ``is_site_settled``: the organisation has chosen it.
    """

    user_id: str
    site: str
    laptop: str
    job_id: str
    is_site_settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What is offered. ``reason`` says why something is not, where that can be mended or asked."""

    may_undo: bool = False
    may_change: bool = False
    may_check: bool = False
    may_look: bool = False
    reason: str = ""


def rights_of(job: Job, here: Here) -> Rights:
    """What is offered for a job; a read-back proves something only under its own account."""
    if job.stage.is_open:
        return _rights_while_open(job, here)
    if job.stage not in (Stage.BOUND, Stage.ALREADY_THERE, Stage.UNDO_SENT):
        return Rights()
    if job.site != here.site and here.is_site_settled:
        return Rights(reason=_ruled_out_words(job))
    if (job.user_id, job.site) != (here.user_id, here.site):
        return Rights(reason=_sign_in_words(job, here))
    return _rights_to_own(job, here)


def _rights_to_own(job: Job, here: Here) -> Rights:
    if job.stage is Stage.UNDO_SENT:
        words = translate("History", "An undo was sent, no answer was seen. It may be undone.")
        return Rights(may_look=True, reason=words)
    if job.is_gone:
        return Rights(may_look=True)
    if job.stage is Stage.ALREADY_THERE:
        return Rights(may_change=True)  # there is no bind to undo
    if not job.sent_here or job.laptop != here.laptop:
        return Rights(may_change=True, reason=_other_laptop_words())
    return Rights(may_undo=True, may_change=True)


def _rights_while_open(job: Job, here: Here) -> Rights:
    if job.id == here.job_id:
        return Rights(reason=translate("History", "This job is under way now."))
    if job.laptop != here.laptop:
        return Rights(reason=translate("History", "Only the laptop that began it can go on."))
    if job.site != here.site and here.is_site_settled:
        return Rights(reason=_ruled_out_words(job))
    reason = _what_was_sent(job)
    if job.site != here.site:
        words = translate("History", "Check switches to the {0} site, where this job is.")
        reason = sentences((reason.rstrip(".。"), words.format(name_of_site(Site(job.site)))))
    return Rights(may_check=True, reason=reason)


def _what_was_sent(job: Job) -> str:
    match job.standing:
        case Standing.CONFIRMED:
            return translate("History", "Tencent Cloud has it; it was not read back yet.")
        case Standing.UNANSWERED:
            return translate("History", "The bind was sent, no answer was seen. It may be bound.")
        case Standing.REFUSED:
            return translate("History", "The bind that was sent did nothing.")
        case _:
            return translate("History", "No bind was sent yet.")


def _sign_in_words(job: Job, here: Here) -> str:
    account = job.account or translate("History", "its account")
    if job.site != here.site:
        words = translate("History", "To change it, sign in as {0} on the {1} site.")
        return words.format(account, name_of_site(Site(job.site)))
    return translate("History", "To change it, sign in as {0}.").format(account)


def _ruled_out_words(job: Job) -> str:
    words = translate(
        "History", "This job is on the {0} site, and your organisation set another one."
    )
    return words.format(name_of_site(Site(job.site)))


def _other_laptop_words() -> str:
    return translate("History", "This laptop did not send the bind, so it cannot undo it.")

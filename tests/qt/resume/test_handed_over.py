"""The resume card of a job whose token the device has taken."""

from datetime import UTC, datetime

from fieldbind.cloud.models import Site
from fieldbind.ledger.model import Entry, Job, Stage, What
from fieldbind.qt.moments import day_and_time
from fieldbind.qt.resume.story import kept_words, story_of

BEGAN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HANDED = datetime(2026, 11, 23, 9, 2, tzinfo=UTC)
JOB = Job(
    id="1",
    laptop="l",
    site=Site.CHINA.value,
    user_id="u",
    stage=Stage.WAITING,
    began_at=BEGAN,
    changed_at=HANDED,
)


def entry(what: What, at: datetime) -> Entry:
    return Entry(job_id=JOB.id, at=at, what=what)


def test_it_says_that_the_device_took_the_token() -> None:
    entries = [entry(What.BEGUN, BEGAN), entry(What.HANDED_OVER, HANDED)]
    story = story_of(JOB, entries, Site.CHINA)
    (fact,) = story.facts
    assert (fact.words, fact.at) == ("The device took the token", day_and_time(HANDED))
    assert story.promise == "Continue asks Tencent Cloud about the token again."


def test_a_label_without_a_token_is_not_asked_for_once_more() -> None:
    entries = [entry(What.BEGUN, BEGAN), entry(What.HANDED_OVER, HANDED)]
    story = story_of(JOB, entries, Site.CHINA, has_token=False)
    assert story.promise == "Continue asks for another token."
    kept = kept_words(JOB, entries, has_token=False)
    assert kept.endswith("Another token has to be created.")


def test_a_token_that_a_person_gave_is_told_as_before() -> None:
    (fact,) = story_of(JOB, [entry(What.BEGUN, BEGAN)], Site.CHINA).facts
    assert (fact.words, fact.at) == ("You gave Fieldbind the token", day_and_time(BEGAN))

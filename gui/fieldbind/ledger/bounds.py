"""What a column may hold at most.

The last net: the ledger has no column for a secret, and none of those it has takes one by mistake.
"""

import re
from dataclasses import fields, replace

from fieldbind.ledger.model import Entry, Job
from fieldbind.masking import masked, masked_name

_LONGEST_TEXT = 200  # no name of the cloud's is nearly as long
_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{0,64}")
_CODE = re.compile(r"[A-Za-z0-9._]{0,128}")
_BIND_TOKEN = re.compile(r"[0-9A-Fa-f]{32}")
_GIVEN = ("family", "room", "alias", "read_room")  # by people; no device is found by one of them
_TEXTS = tuple(field.name for field in fields(Job) if field.type is str)


def bounded_job(job: Job) -> Job:
    """The job with every text as it may be kept."""
    texts = {name: bounded_text(getattr(job, name)) for name in _TEXTS}
    texts["account"] = masked(texts["account"])
    texts |= {name: masked_name(texts[name]) for name in _GIVEN}
    texts["request_id"] = _request_id(job.request_id)
    texts["code"] = _code(job.code)
    return replace(job, **texts)


def bounded_entry(entry: Entry) -> Entry:
    """The entry with every text as it may be kept."""
    return replace(entry, request_id=_request_id(entry.request_id), code=_code(entry.code))


def bounded_text(text: str) -> str:
    """A name, without what a database refuses: NUL, and halves of surrogate pairs."""
    return text[:_LONGEST_TEXT].replace("\0", "").encode("utf-8", "replace").decode()


def _request_id(text: str) -> str:
    """A request id up to its first odd character; none of ours or the cloud's has the form of a
    bind token, so what has it is dropped."""
    kept = _start(_REQUEST_ID, text)
    return "" if _BIND_TOKEN.fullmatch(kept) else kept


def _code(text: str) -> str:
    return _start(_CODE, text)


def _start(form: re.Pattern[str], text: str) -> str:
    found = form.match(text)
    return found[0] if found else ""

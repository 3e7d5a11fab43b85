"""No column takes more than it is for."""

from dataclasses import replace
from pathlib import Path

from fieldbind.ledger.bounds import bounded_job
from fieldbind.ledger.model import Stage, What
from ledger_files import a_job, content_of, opened

TOKEN = "9f86d081884c7d659a2feaa0c55ad015"
PHONE = "13900000012"
ACCESS = "access-" + "k" * 90


def test_what_the_cloud_says_stays_as_it_is() -> None:
    job = a_job(
        request_id="f92406b3-5a9a-4fe8-bc43-45e3d794bb68",
        code="InvalidParameterValue.TokenIsExpire",
        alias="Lamp at the window 💡",
        family="林家",
    )

    assert bounded_job(job) == job


def test_a_request_id_ends_with_its_first_odd_character() -> None:
    job = a_job()

    assert bounded_job(replace(job, request_id="r-1 Token=x")).request_id == "r-1"
    assert bounded_job(replace(job, request_id="r" * 100)).request_id == "r" * 64
    assert bounded_job(replace(job, code="Limit.Exceeded: 139")).code == "Limit.Exceeded"
    assert bounded_job(replace(job, code="C" * 200)).code == "C" * 128


def test_what_a_database_refuses_is_taken_out() -> None:
    job = bounded_job(a_job(alias="a\0b\ud800c", family="x" * 300))

    assert job.alias == "ab?c"
    assert job.family == "x" * 200


def test_what_looks_like_a_phone_number_is_masked_in_names_but_in_no_identifier() -> None:
    named = a_job(
        family=f"{PHONE}的家", room=f"{PHONE} 1", read_room=f"r{PHONE}", alias=f"Lamp {PHONE}"
    )
    numbered = replace(named, family_id=PHONE, product_id=PHONE, device_name=f"lamp{PHONE}")
    kept = bounded_job(numbered)

    assert (kept.family, kept.room) == ("•••••••••12的家", "•••••••••12 1")
    assert (kept.read_room, kept.alias) == ("r•••••••••12", "Lamp •••••••••12")
    assert (kept.family_id, kept.product_id) == (PHONE, PHONE)
    assert kept.device_name == f"lamp{PHONE}"


async def test_planted_secrets_are_not_in_the_file(tmp_path: Path) -> None:
    async with opened(tmp_path) as ledger:
        job = a_job(account=PHONE, request_id=TOKEN, code=f" {ACCESS}")
        await ledger.begin(job)
        await ledger.note(job.id, What.BIND_SENT, request_id=TOKEN.upper(), stage=Stage.SENT)
        await ledger.note(job.id, What.BIND_ANSWERED, request_id=f"x{ACCESS}", code=f"{{{TOKEN}}}")
        content = content_of(tmp_path)

    for secret in (TOKEN, TOKEN.upper(), PHONE, ACCESS):
        assert secret.encode() not in content

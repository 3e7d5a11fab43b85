"""Which devices are on a sheet, and under which room."""

from datetime import timedelta

from fieldbind.ledger.model import Job, Stage
from fieldbind.qt.customer_sheet.contents import rooms_of
from recorded import MORNING, job


def told(*jobs: Job, family: str = "f_21") -> dict[str, list[str]]:
    return {
        part.room.name: [job.device_name for job in part.jobs] for part in rooms_of(jobs, family)
    }


def test_rooms_come_in_the_order_they_were_filled_and_devices_too() -> None:
    jobs = [
        job(4, read_room_id="r_7", read_room="Living room"),
        job(2, read_room_id="r_8", read_room="Kitchen"),
        job(1, read_room_id="r_7", read_room="Living room"),
    ]
    assert told(*jobs) == {
        "Living room": ["lamp_e27_0001", "lamp_e27_0004"],
        "Kitchen": ["lamp_e27_0002"],
    }


def test_the_default_room_comes_last() -> None:
    first = job(1, read_room_id="0", read_room="")
    assert list(told(first, job(2))) == ["Living room", ""]


def test_a_device_is_where_its_newest_job_left_it() -> None:
    before = job(1)
    moved = job(5, device_name=before.device_name, read_room_id="r_8", read_room="Kitchen")
    assert told(moved, before) == {"Kitchen": [before.device_name]}


def test_what_was_not_read_back_stands_where_it_was_meant_to_go() -> None:
    assert told(job(1, read_room_id="", read_at=None)) == {"Living room": ["lamp_e27_0001"]}


def test_a_room_is_called_what_it_was_called_last() -> None:
    assert list(told(job(1), job(2, read_room="Salon"))) == ["Salon"]


def test_what_left_the_family_is_not_on_its_sheet() -> None:
    undone = job(1, stage=Stage.UNDONE)
    bound_again = job(9, device_name="lamp_e27_0002", family_id="f_22")
    assert told(undone, job(2), bound_again) == {}
    assert told(job(2), bound_again, family="f_22") == {"Living room": ["lamp_e27_0002"]}


TELLING = (Stage.BOUND, Stage.ALREADY_THERE, Stage.UNDO_SENT, Stage.UNDONE)


def test_a_job_that_came_to_nothing_changes_nothing() -> None:
    later = MORNING + timedelta(hours=1)
    for stage in Stage:
        if stage not in TELLING:
            nothing = job(1, stage=stage, began_at=later, changed_at=later, bound_at=None)
            assert told(nothing) == {}
            assert told(job(1), nothing) == {"Living room": ["lamp_e27_0001"]}


def test_an_older_job_that_was_undone_later_is_older_still() -> None:
    """What counts is when the device came into the family, then what changed about it."""
    bound = job(1)
    undone = job(1, id="again", stage=Stage.UNDONE, changed_at=MORNING + timedelta(hours=2))
    assert told(undone, bound) == {}
    assert told(undone, bound, job(3, device_name=bound.device_name)) == {
        "Living room": [bound.device_name]
    }


def test_a_device_is_not_listed_where_nobody_knows_that_it_is_there() -> None:
    assert told(job(1, stage=Stage.UNDO_SENT)) == {}
    assert told(job(1, read_room_id="", read_room="")) == {}

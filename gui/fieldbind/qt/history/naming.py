"""What a job is called in the list, and where it took place."""

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Room
from fieldbind.ledger.model import Job
from fieldbind.qt.facts import room_name

translate = QCoreApplication.translate


def name_of(job: Job) -> str:
    """The name people gave the device, else its own."""
    return job.alias or job.device_name or translate("History", "Device not named yet")


def is_identifier(job: Job) -> bool:
    """Whether ``name_of`` is the name the maker gave it."""
    return not job.alias and bool(job.device_name)


def chosen_room(job: Job) -> Room:
    """The room the job was meant for."""
    return Room(id=job.room_id or DEFAULT_ROOM_ID, name=job.room)


def room_now(job: Job) -> Room:
    """The room that was read back last, else the one that was chosen."""
    if job.read_room_id:
        return Room(id=job.read_room_id, name=job.read_room)
    return chosen_room(job)


def is_elsewhere(job: Job) -> bool:
    """Whether the last read-back showed another room than the one that was chosen."""
    return room_now(job).id != chosen_room(job).id


def place_of(job: Job) -> str:
    """Family and room."""
    return f"{job.family} · {room_name(room_now(job))}"

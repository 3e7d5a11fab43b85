"""Somebody at the Device page, for every test of it that wants nothing else."""

from collections.abc import AsyncGenerator

import pytest

from wizardry import Person


@pytest.fixture
async def there(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody at Device."""
    await person.sign_in()
    await person.choose_place()
    yield person

"""Creating something by its name, once, although an answer may get lost."""

from collections.abc import Awaitable, Callable, Collection
from typing import Generic, Protocol, TypeVar

from fieldbind.faults import Fault


class Named(Protocol):
    """A family or a room."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """What it is called."""
        ...


Made = TypeVar("Made", bound=Named)


class Once(Generic[Made]):
    """After a doubtful answer it looks for a newcomer of that name before it creates another."""

    def __init__(self) -> None:
        self._doubted = ""

    async def create(
        self,
        name: str,
        known: Collection[str],
        create: Callable[[], Awaitable[Made]],
        look: Callable[[], Awaitable[Collection[Made]]],
    ) -> Made:
        """Create it, or find the one that was created before.

        Args:
            name: what it shall be called.
            known: ids that were there before.
            create: asks the cloud to create it.
            look: asks the cloud for all there are.

        Raises:
            Fault: it is not there, or nobody knows.
        """
        made = await self._find(name, known, look) if self._doubted == name else None
        if made is None:
            made = await self._create(name, create)
        self._doubted = ""
        return made

    async def _create(self, name: str, create: Callable[[], Awaitable[Made]]) -> Made:
        try:
            return await create()
        except Fault as fault:
            self._doubted = name if fault.may_have_happened else ""
            raise

    async def _find(
        self, name: str, known: Collection[str], look: Callable[[], Awaitable[Collection[Made]]]
    ) -> Made | None:
        return next((one for one in await look() if one.name == name and one.id not in known), None)

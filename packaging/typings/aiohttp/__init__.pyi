# What one benchmark uses of it; it is not installed beside Fieldbind.
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Self

class ClientResponse:
    async def json(self) -> object: ...

class ClientSession:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *raised: object) -> None: ...
    def post(
        self, url: str, *, json: Mapping[str, object]
    ) -> AbstractAsyncContextManager[ClientResponse]: ...

from typing import Any, Protocol

from typing_extensions import TypeVar

_Number = TypeVar("_Number", covariant=True, default=Any)

class NDArray(Protocol[_Number]):
    """As much of it as bytes have too, which do wherever zxing-cpp asks for one."""

    def __buffer__(self, flags: int, /) -> memoryview: ...

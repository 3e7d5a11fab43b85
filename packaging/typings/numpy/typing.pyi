from typing import Generic, TypeVar

_Number = TypeVar("_Number")

class NDArray(Generic[_Number]): ...

"""A loop that ends when its work has ended, whatever name the system still looks for."""

import socket
from asyncio import SelectorEventLoop

from fieldbind.prompt_names import LookUp, PromptNames


class PromptLoop(PromptNames, SelectorEventLoop):
    """Waits for no name at its end.

    Args:
        look_up: asks the system, as ``socket.getaddrinfo`` does.
    """

    def __init__(self, look_up: LookUp = socket.getaddrinfo) -> None:
        super().__init__()
        self.look_up = look_up

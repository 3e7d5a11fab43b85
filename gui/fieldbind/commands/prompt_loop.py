"""A loop that ends when its work has ended, whatever name the system still looks for."""

import socket
import sys

from fieldbind.prompt_names import LookUp, PromptNames

if sys.platform == "win32":
    from asyncio import ProactorEventLoop as SystemLoop
else:
    from asyncio import SelectorEventLoop as SystemLoop


class PromptLoop(PromptNames, SystemLoop):
    """Waits for no name at its end.

    Args:
        look_up: asks the system, as ``socket.getaddrinfo`` does.
    """

    def __init__(self, look_up: LookUp = socket.getaddrinfo) -> None:
        super().__init__()
        self.look_up = look_up

"""A D-Bus connection as the tests need it: one call, one property, one wait.

The only module that touches jeepney, which carries no types:
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ANSWER_WITHIN = 10.0


class Gone(Exception):
    """The other side said no: most often because the control is no longer there."""


class Bus:
    """One open connection, used by one thread."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(
        self, owner: str, path: str, method: str, signature: str = "", *arguments: object
    ) -> Any:
        """Call ``interface.Method`` and return the first thing answered.

        Raises:
            Gone: the other side answered with an error, or did not answer.
        """
        interface, _, member = method.rpartition(".")
        address = DBusAddress(path, bus_name=owner, interface=interface)
        message = new_method_call(address, member, signature or None, arguments)
        try:
            answer: Message = self._connection.send_and_get_reply(message, timeout=_ANSWER_WITHIN)
        except TimeoutError as silence:
            raise Gone(f"{method}: no answer") from silence
        return _content(answer, method)

    def get(self, owner: str, path: str, interface: str, name: str) -> Any:
        """The value of a property.

        Raises:
            Gone: as ``call``.
        """
        get = "org.freedesktop.DBus.Properties.Get"
        return self.call(owner, path, get, "ss", interface, name)[1]

    def has(self, name: str) -> bool:
        """Whether somebody on the bus answers to that name now."""
        owned = "org.freedesktop.DBus.NameHasOwner"
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", owned, "s", name)

    def listen(self, interface: str, member: str) -> None:
        """Have a signal told to this connection from now on, whoever sends it."""
        rule = f"type='signal',interface='{interface}',member='{member}'"
        add = "org.freedesktop.DBus.AddMatch"
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", add, "s", rule)

    def hear(self, member: str, seconds: float) -> tuple[Any, ...] | None:
        """What the next signal of this name says; None where none comes within ``seconds``."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            try:
                message: Message = self._connection.receive(timeout=left)
            except TimeoutError:
                return None
            if _member(message) == member:
                return message.body
        return None

    def wait(self, seconds: float) -> None:
        """Until anything at all is said on the bus, at most ``seconds``."""
        try:
            self._connection.receive(timeout=seconds)
        except TimeoutError:
            return


@contextmanager
def connect(address: str) -> Generator[Bus]:
    """A connection to the bus at ``address``, closed at the end."""
    connection = open_dbus_connection(bus=address)
    try:
        yield Bus(connection)
    finally:
        connection.close()


def _member(message: Message) -> str | None:
    header: Any = message.header
    return header.fields.get(HeaderFields.member)


def _content(answer: Message, method: str) -> Any:
    header: Any = answer.header
    if header.message_type is MessageType.error:
        raise Gone(f"{method}: {header.fields.get(HeaderFields.error_name)}")
    body: tuple[Any, ...] = answer.body
    return body[0] if body else None

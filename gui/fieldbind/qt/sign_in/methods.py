"""Choosing a way to sign in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldbind.qt.widgets.segment import Segment
from fieldbind.settings.model import SignInMethod


class MethodSegment(Segment):
    """The ways that can work as configured; not shown where there is only one.

    Signals:
        method_chosen(SignInMethod): another way.
    """

    method_chosen = Signal(SignInMethod)

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        words = {
            SignInMethod.PASSWORD: self.tr("Password"),
            SignInMethod.CODE: self.tr("Verification code"),
            SignInMethod.ACCESS_TOKEN: self.tr("Access token"),
        }
        self._methods = {method_name(method): method for method in methods}
        super().__init__(
            [(name, words[method]) for name, method in self._methods.items()],
            spoken=self.tr("How to sign in"),
        )
        if len(methods) < 2:
            self.hide()
        self.chosen.connect(self._tell_method)

    def _tell_method(self, name: str) -> None:
        self.method_chosen.emit(self._methods[name])


def method_name(method: SignInMethod) -> str:
    """The public id of a way to sign in."""
    return f"signin.method.{method.value}"

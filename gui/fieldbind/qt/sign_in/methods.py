"""Choosing a way to sign in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from fieldbind.qt.widgets.segment import Segment
from fieldbind.settings.model import SignInMethod

translate = QCoreApplication.translate


class MethodSegment(Segment):
    """The ways that can work as configured; not shown where there is only one.

    Signals:
        method_chosen(SignInMethod): another way.
    """

    method_chosen = Signal(SignInMethod)

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        self._methods = {method_name(method): method for method in methods}
        super().__init__([(name, "") for name in self._methods])
        if len(methods) < 2:
            self.hide()
        self.chosen.connect(self._tell_method)
        self.reword()

    def reword(self) -> None:
        """The chosen way stays."""
        words = {name: name_of_method(method) for name, method in self._methods.items()}
        self.set_words(self.tr("How to sign in"), words)

    def _tell_method(self, name: str) -> None:
        self.method_chosen.emit(self._methods[name])


def name_of_method(method: SignInMethod) -> str:
    """What people call a way to sign in."""
    words = {
        SignInMethod.PASSWORD: translate("MethodSegment", "Password"),
        SignInMethod.CODE: translate("MethodSegment", "Verification code"),
        SignInMethod.ACCESS_TOKEN: translate("MethodSegment", "Access token"),
    }
    return words[method]


def method_name(method: SignInMethod) -> str:
    """The public id of a way to sign in."""
    return f"signin.method.{method.value}"

"""The other ways to sign in, as text actions under the fields."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from fieldbind.qt.sign_in.methods import method_name
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.wrapped_row import WrappedRow
from fieldbind.settings.model import SignInMethod


class OtherWays(WrappedRow):
    """One action for each way that is not chosen, and one for another account.

    Signals:
        chosen(SignInMethod): another way.
        another: another account.
    """

    chosen = Signal(SignInMethod)
    another = Signal()

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        super().__init__(gap=20, line_gap=0)
        self._ways = {method: act_button(method_name(method)) for method in methods}
        for method, button in self._ways.items():
            button.clicked.connect(partial(self._choose, method))
            self.add(button)
        self._another = act_button("signin.another")
        self._another.clicked.connect(self.another)
        self.add(self._another)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        words = {
            SignInMethod.PASSWORD: self.tr("Use a password"),
            SignInMethod.CODE: self.tr("Use a verification code"),
            SignInMethod.ACCESS_TOKEN: self.tr("Use an access token"),
        }
        for method, button in self._ways.items():
            button.setText(words[method])
        self._another.setText(self.tr("Another account"))

    def show_ways(self, now: SignInMethod, *, another: bool) -> None:
        """Offer what is not chosen.

        Args:
            now: the chosen way.
            another: whether an account is filled in that could be another one.
        """
        for method, button in self._ways.items():
            button.setVisible(method is not now)
        self._another.setVisible(another)

    def _choose(self, method: SignInMethod, checked: bool = False) -> None:
        del checked
        self.chosen.emit(method)

"""The offer of the demo below the ways to sign in."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.inset_panel import InsetPanel

translate = QCoreApplication.translate


class DemoOffer(InsetPanel):
    """What the demo is, and ``signin.demo``, which is ``button``.

    Args:
        only_token: an access token is the one way to sign in, and not everybody has one at hand.
    """

    def __init__(self, *, only_token: bool) -> None:
        self.button = Button("", name="signin.demo", small=True)
        self._is_for_tokens = only_token
        self._compact = False
        super().__init__("flask", "", "", self.button, colour=Colour.DEMO)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.button.setText(translate("SignInPage", "Start the demo"))
        self.title.setText(
            translate("SignInPage", "No token at hand?")
            if self._is_for_tokens
            else translate("SignInPage", "Just showing it?")
        )
        self.sentence.setText(
            translate("SignInPage", "A simulated cloud and device. Nothing is sent.")
            if self._compact
            else translate(
                "SignInPage", "The demo plays a simulated cloud and device. Nothing is sent."
            )
        )

    def set_compact(self, compact: bool) -> None:
        """Fewer words in a small window."""
        super().set_compact(compact)
        self._compact = compact
        self.reword()

"""What to ask the organisation for, where only an access token can work."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.hairline import Hairline
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_NARROWEST = 480


class SetUpAdvice(QWidget):
    """Two things an organisation can give, each in one line."""

    def __init__(self) -> None:
        super().__init__()
        self._lead = Text("", Type.LABEL_STRONG, wrap=True)
        self._key = _Item("key")
        self._gateway = _Item("server")
        items = Columns(narrowest=_NARROWEST, stacked_gap=12)
        items.add(self._key)
        items.add(self._gateway)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(15)
        column.addWidget(Hairline())
        column.addWidget(self._lead)
        column.addWidget(items)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self._lead.setText(
            self.tr("To sign in with account and password, ask your organisation for")
        )
        self._key.say(self.tr("An app key"), self.tr("Says which app your account belongs to."))
        self._gateway.say(
            self.tr("A sign-in gateway"), self.tr("Its address. The app secret stays there.")
        )


class _Item(QWidget):
    """Icon, name, and what it is for."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title = Text("", Type.EMPHASIS, wrap=True)
        self._sentence = Text("", Type.CAPTION, Colour.TEXT_3, wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, Colour.TEXT_2, 18))
        row.addLayout(lines, 1)

    def say(self, title: str, sentence: str) -> None:
        """Change both."""
        self._title.setText(title)
        self._sentence.setText(sentence)

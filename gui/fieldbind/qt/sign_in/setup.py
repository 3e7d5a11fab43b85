"""What to ask the organisation for, where only an access token can work."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class SetUpAdvice(QWidget):
    """Two things an organisation can give, each in one line."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(15)
        line = QFrame()
        line.setProperty("line", "hairline")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addWidget(
            Text(
                self.tr("To sign in with account and password, ask your organisation for"),
                Type.LABEL_STRONG,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(
            _item(
                "key",
                self.tr("An app key"),
                self.tr("Says which app your account belongs to."),
            ),
            1,
        )
        row.addLayout(
            _item(
                "server",
                self.tr("A sign-in gateway"),
                self.tr("Its address. The app secret stays there."),
            ),
            1,
        )
        column.addLayout(row)


def _item(icon: str, title: str, sentence: str) -> QHBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(Text(title, Type.EMPHASIS))
    lines.addWidget(Text(sentence, Type.CAPTION, Colour.TEXT_3, elide=True))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel(icon, Colour.TEXT_2, 18))
    row.addLayout(lines, 1)
    return row

"""The field for a bind token: grouped in fours for the eye, one word for everything else."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QWidget

from fieldbind.qt.phrases import fours
from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.line_edit import LineEdit
from fieldbind.qt.widgets.painting import text_width
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_GROUP = 4
_NEXT_LINE = "\u2028"
_TOKEN_LIKE = re.compile(r"[0-9A-Za-z]*")
_LOOK_ALIKES = re.compile(r"[OoIl]")
# Of a token that the cloud does not know, the figures may be what was misread.
_BOTH_WAYS = re.compile(r"[0Oo1Il]")


class TokenField(Field):
    """A ``Field`` for a bind token.

    ``text()`` never holds the gaps that are seen: they are letter spacing. White space that is
    typed or pasted into a token is taken out; text that is no token (a scanned payload) stays as
    it came, so that the page can read it. A token that is longer than the box is wide, as in large
    text, stands below it in two lines once more: the box scrolls, and shows its end.

    Signals:
        text_changed(str): every change, already without white space.
        paste_pressed(): somebody wants what is on the clipboard, which may be no text.
    """

    paste_pressed = Signal()

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        placeholder: str = "",
        caption: str = "",
        caption_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            label,
            name=name,
            placeholder=placeholder,
            caption=caption,
            caption_name=caption_name,
            parent=parent,
        )
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhLatinOnly
        )
        self._whole = Text("", Type.TOKEN_COMPACT, name=f"{name}.whole", unfold=True)
        self._column.insertWidget(2, self._whole)
        self.paste_button = Button(
            "", kind=ButtonKind.TEXT, icon="paste", name=f"{name}.paste", small=True
        )
        self.paste_button.clicked.connect(self.paste_pressed)
        self.add_trailing(self.paste_button)
        self.set_compact(False)
        self.reword()

    def reword(self) -> None:
        """Say what the button does."""
        self.paste_button.setText(self.tr("Paste"))
        self._place()

    def paste(self) -> None:
        """Replace what is there by the clipboard's text, and go into the field."""
        self.edit.setText(QGuiApplication.clipboard().text())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def look_alikes(self) -> str:
        """Characters that are easily mistaken for a figure, in the order they stand."""
        text = self.text()
        return "".join(self._token_edit.marked.findall(text)) if _TOKEN_LIKE.fullmatch(text) else ""

    def set_doubted(self, doubted: bool) -> None:
        """Whether the token was not known, so that figures are marked as well as letters."""
        self._token_edit.marked = _BOTH_WAYS if doubted else _LOOK_ALIKES
        self._token_edit.regroup()

    def set_compact(self, compact: bool) -> None:
        """15 px figures in a 48 px box where the window is small, else 18 in 56."""
        self.edit.wear(Type.TOKEN_COMPACT if compact else Type.TOKEN)
        hold(self.edit, height=48 if compact else 56)
        self._place()
        self._regroup()

    def _make_edit(self) -> LineEdit:
        self._token_edit = _TokenEdit()
        return self._token_edit

    def _changed(self, text: str) -> None:
        bare = "".join(text.split())
        if bare != text and _TOKEN_LIKE.fullmatch(bare):
            self._put(text, bare)
            return
        self._regroup()
        super()._changed(text)

    def _put(self, text: str, bare: str) -> None:
        """Take white space out and leave the cursor behind the same character."""
        before = "".join(text[: self.edit.cursorPosition()].split())
        self.edit.setText(bare)
        self.edit.setCursorPosition(len(before))

    def _regroup(self) -> None:
        self._token_edit.regroup()
        self._show_whole()

    def _place(self) -> None:
        super()._place()
        self._show_whole()

    def _show_whole(self) -> None:
        text = self.text()
        ends = len(text) // _GROUP
        wide = text_width(self.edit.font(), text) + ends * text_width(self.edit.font(), "0")
        is_longer = bool(_TOKEN_LIKE.fullmatch(text)) and not self._has_room_for(wide)
        self._whole.setText(_in_two_lines(text) if is_longer else "")
        self._whole.setVisible(is_longer)


def _in_two_lines(text: str) -> str:
    """In fours as in the box, half of them in each line."""
    groups = fours(text)
    half = (len(groups) + 1) // 2
    return f"{' '.join(groups[:half])}{_NEXT_LINE}{' '.join(groups[half:])}"


class _TokenEdit(LineEdit):
    """Widens every fourth letter. QLineEdit lays out what an input method asks for, so the
    spacing is asked for in that way; text, cursor and selection stay the platform's own."""

    marked = _LOOK_ALIKES

    def regroup(self) -> None:
        """Ask for the spacing again; every change of the text forgets it."""
        text = self.text()
        attributes: list[QInputMethodEvent.Attribute] = []
        if _TOKEN_LIKE.fullmatch(text):
            attributes = self._gaps(text) + self._underlines(text)
        super().inputMethodEvent(QInputMethodEvent("", attributes))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if not event.preeditString():
            self.regroup()

    def _gaps(self, text: str) -> list[QInputMethodEvent.Attribute]:
        spaced = QTextCharFormat()
        spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spaced.setFontLetterSpacing(round(text_width(self.font(), "0")))
        ends = range(_GROUP - 1, len(text) - 1, _GROUP)
        return [self._format(end, spaced) for end in ends]

    def _underlines(self, text: str) -> list[QInputMethodEvent.Attribute]:
        lined = QTextCharFormat()
        lined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        lined.setUnderlineColor(current_theme()[Colour.WARN_LINE])
        return [self._format(found.start(), lined) for found in self.marked.finditer(text)]

    def _format(self, at: int, wanted: QTextCharFormat) -> QInputMethodEvent.Attribute:
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, at - self.cursorPosition(), 1, wanted)

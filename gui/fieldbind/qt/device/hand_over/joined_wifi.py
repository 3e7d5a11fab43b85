"""The Wi-Fi that the device shall join: its name, its password, and whether to remember it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.cloud.models import Secret
from fieldbind.qt.device.hand_over.wifi_words import name_wants, password_wants
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField
from fieldbind.qt.widgets.suggestions import Suggestions
from fieldbind.qt.widgets.text import Text
from fieldbind.settings.remembered import Memory


class JoinedWifi(QWidget):
    """Two fields and a check box. The password is nowhere but in its field.

    Args:
        memory: where names are kept that the person wants to be kept.

    Signals:
        edited(): name or password are others than before.
    """

    edited = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self._is_open_meant = False
        self._is_asking = False
        self._is_ticked = False
        self._is_live = False
        self._has_room = True
        self._compact = False
        self.name = Field("", name="device.ssid")
        self._band = Text("", Type.CAPTION, Colour.TEXT_3)
        self.name.add_trailing(self._band)
        self.password = SecretField("", name="device.wifi_password")
        self._remember = CheckBox("", name="device.wifi_name.remember")
        self._remember.toggled.connect(self._choose_to_remember)
        self._suggestions: Suggestions | None = None
        self.name.text_changed.connect(self._name_changed)
        self.password.text_changed.connect(self._password_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.name)
        self._column.addWidget(self.password)
        self._column.addWidget(self._remember)
        self._column.addStretch(1)
        self._offer_names()
        self.set_compact(False)
        self.reword()

    def reword(self) -> None:
        """Labels, and what is wanting; name, password and tick stay as they are."""
        self.name.set_label(self.tr("Wi-Fi the device shall join"))
        self._band.setText(self.tr("2.4 GHz only"))
        self.password.set_label(self.tr("Its password"))
        self._remember.setText(self.tr("Remember this Wi-Fi name"))
        if self._suggestions:
            self._suggestions.chevron.set_spoken(self.tr("Choose a Wi-Fi name"))
        self._say_kept()
        if self.name.needs_attention:
            self.name.set_attention(name_wants(self.ssid))
        if self.password.needs_attention:
            self.password.set_attention(self._password_wants())

    @property
    def ssid(self) -> str:
        """The name as it was typed; blanks belong to it."""
        return self.name.text()

    @property
    def secret(self) -> Secret:
        """The password; empty for an open Wi-Fi."""
        return Secret(self.password.text())

    def first_empty(self) -> QWidget:
        """The name while it is empty, else the password."""
        return self.password.edit if self.ssid else self.name.edit

    def forget_password(self) -> None:
        """The job that it was typed for is over. Nothing is told: nobody looks at it now."""
        self.password.hide_text()
        with QSignalBlocker(self):
            self.password.set_text("")

    def ask_for_password(self) -> None:
        """The device could not join: have the password typed again."""
        self.password.edit.selectAll()
        self.password.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_wanting(self) -> QWidget | None:
        """Mark what cannot be, and ask once whether no password is meant; the first such box."""
        wants_name = name_wants(self.ssid)
        self._is_asking = not (wants_name or self.password.text() or self._is_open_meant)
        self._is_open_meant = self._is_open_meant or self._is_asking
        wants_password = self._password_wants()
        self.name.set_attention(wants_name)
        self.password.set_attention(wants_password)
        self._show_remember()
        if wants_name:
            return self.name.edit
        return self.password.edit if wants_password else None

    def set_live(self, live: bool) -> None:
        """Nothing can be changed while the device is told."""
        self.name.set_locked(locked=live)
        self.password.set_locked(locked=live)
        self._is_live = live
        self._show_remember()

    def set_compact(self, compact: bool) -> None:
        """Closer together, and fewer words, in a small window."""
        self._compact = compact
        self.password.set_brief(compact)
        self._say_kept()
        self._column.setSpacing(10 if compact else 12)
        self._show_remember()

    def keep_name(self) -> None:
        """The name is used: keep it for the next start, if that was wished."""
        if self._remember.isChecked():
            self._memory.remember_wifi_name(self.ssid)
            self._offer_names()

    def set_room(self, has_room: bool) -> None:
        """Whether there is room for more than the two fields."""
        self._has_room = has_room
        self._show_remember()

    def _say_kept(self) -> None:
        words = self.tr("In memory only, until this device is done.")
        brief = self.tr("In memory only, for this device.")
        self.password.set_caption(brief if self._compact else words, "lock")

    def _password_wants(self) -> str:
        if self._is_asking:
            return self.tr("An open Wi-Fi? Then press once more.")
        return password_wants(self.password.text())

    def _show_remember(self) -> None:
        is_crowded = bool(self.name.caption.text())
        self._remember.set_height(32 if self._compact else 44)
        has_room = self._has_room and not (is_crowded and self._compact)
        self._remember.setVisible(has_room and not self._is_live)

    def _name_changed(self, text: str) -> None:
        with QSignalBlocker(self._remember):
            self._remember.setChecked(self._is_ticked or text in self._kept)
        self._show_remember()
        self.edited.emit()

    def _password_changed(self) -> None:
        self._is_open_meant = self._is_asking = False
        self.edited.emit()

    def _choose_to_remember(self, wanted: bool) -> None:
        """A tick waits until the name is used; without it a name is forgotten at once."""
        self._is_ticked = wanted
        if not wanted:
            self._memory.forget_wifi_name(self.ssid)
            self._offer_names()

    @property
    def _kept(self) -> tuple[str, ...]:
        return self._memory.remembered.wifi_names

    def _offer_names(self) -> None:
        """A list is there once it has something in it."""
        if self._suggestions:
            self._suggestions.renew()
        elif self._kept:
            self._suggestions = Suggestions(self.name, self._names, self.tr("Choose a Wi-Fi name"))

    def _names(self) -> list[tuple[str, str]]:
        return [(name, name) for name in self._kept]

"""A proxy wants a login: asked in place, and the interrupted call is made once more."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldbind.cloud.models import Secret
from fieldbind.qt.listener import Listener
from fieldbind.qt.sheet.proxy_fields import ProxySheet
from fieldbind.qt.tasks import Tasks
from fieldbind.qt.widgets.compact import set_compact

if TYPE_CHECKING:
    from fieldbind.qt.stoppage import Stoppage
    from fieldbind.qt.wizard import Wizard

_ENTER = "enter proxy login"


class AskForProxyLogin(Listener):
    """Opens the sheet over the problem card, or over the sheet that signs in.

    Args:
        wizard: whose window it is.
        stoppage: knows the fault, and what it interrupted.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", stoppage: "Stoppage", lasting: Tasks) -> None:
        super().__init__()
        self._wizard = wizard
        self._stoppage = stoppage
        self._lasting = lasting
        self._sheet: ProxySheet | None = None
        self._asked_for = ""
        self._then: Callable[[], None] | None = None

    def open(self, proxy: str = "", then: Callable[[], None] | None = None) -> None:
        """Lay the sheet over what has stopped, or over a page beside the steps.

        Args:
            proxy: host and port; that of the fault if not given.
            then: called once the login was entered; the interrupted call is made if not given.
        """
        wizard = self._wizard
        self._asked_for, self._then = proxy, then
        desk = wizard.parts.proxy_desk
        sheet = self._sheet = ProxySheet(self._proxy, in_keyring=desk.keeps_in_keyring)
        set_compact(sheet, wizard.window.is_compact)
        sheet.submitted.connect(self._submit)
        sheet.put_off.connect(self._put_off)
        wizard.window.over.open(sheet, enter=self._submit, escape=self._put_off)
        wizard.refresh()
        sheet.user.edit.setFocus(Qt.FocusReason.TabFocusReason)
        wizard.announce(sheet.spoken, assertive=True)

    def close(self) -> None:
        """Take the sheet away with all that was entered."""
        self._lasting.cancel(_ENTER)
        if sheet := self._sheet:
            self._sheet = None
            self._wizard.window.over.close_sheet(sheet)
            self._wizard.refresh()

    @property
    def _proxy(self) -> str:
        return self._asked_for or self._stoppage.fault.facts.get("proxy", "")

    def _put_off(self) -> None:
        self.close()
        if self._then is None:
            self._stoppage.focus_fix()

    def _submit(self) -> None:
        sheet = self._sheet
        if sheet and not self._lasting.is_running(_ENTER) and sheet.is_complete():
            self._lasting.run(_ENTER, lambda: self._enter(sheet))

    async def _enter(self, sheet: ProxySheet) -> None:
        sheet.set_busy()
        await self._wizard.parts.proxy_desk.enter(
            self._proxy, sheet.user.text(), Secret(sheet.password.text()), keep=sheet.keep
        )
        self.close()
        if self._then:
            self._then()
        else:
            self._stoppage.try_again()

"""Sign in: account and password, verification code, or an access token."""

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Account, Login, Site
from fieldbind.guidance.problem import Fix
from fieldbind.qt.foot import Act
from fieldbind.qt.frame import Frame
from fieldbind.qt.head import Head
from fieldbind.qt.other_account import answers_for
from fieldbind.qt.padded import COMPACT_MARGINS, WIDE_MARGINS
from fieldbind.qt.page import Page
from fieldbind.qt.sign_in.asking import sign_in
from fieldbind.qt.sign_in.credentials import Credentials
from fieldbind.qt.sign_in.demo_offer import DemoOffer
from fieldbind.qt.sign_in.laptop import SiteAndLaptop
from fieldbind.qt.sign_in.methods import MethodSegment
from fieldbind.qt.sign_in.setup import SetUpAdvice
from fieldbind.qt.theme import text_size
from fieldbind.qt.widgets.scrolled import least_height
from fieldbind.settings.model import SignInMethod
from fieldbind.steps import Answers, Step


class SignInPage(Page):
    """Offers the ways that can work here; the password is used once and kept nowhere."""

    step = Step.SIGN_IN

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        methods = frame.settings.sign_in_methods
        token = (SignInMethod.ACCESS_TOKEN,)
        self._only_token = methods == token
        self._lacks_set_up = methods == token != frame.settings.allowed_methods
        self._head = Head("")
        self._methods = MethodSegment(methods)
        self._credentials = Credentials()
        self._credentials.choose(methods[0])
        self._methods.method_chosen.connect(self._credentials.choose)
        self._credentials.send_code.connect(self._send_code)
        self._credentials.changed.connect(frame.refresh)
        self._laptop = SiteAndLaptop()
        self._laptop.site_chosen.connect(self._use_site)
        if frame.settings.is_locked("site"):
            self._laptop.lock_site()
        self._advice = SetUpAdvice()
        self._demo = DemoOffer(only_token=self._only_token)
        self._demo.button.clicked.connect(frame.start_demo)
        self._former: tuple[Site, str] | None = None
        self._named: Login | None = None
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """What was entered and chosen is a matter of the parts."""
        self._say_heading()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._head)
        self.add_gap(20, 12)
        column.addWidget(self._methods)
        if not self._only_token:
            self.add_gap(16, 10)
        column.addWidget(self._credentials)
        self.add_gap(18, 12)
        column.addWidget(self._laptop)
        self.add_gap(16, 4)
        column.addWidget(self._advice)
        column.addStretch(1)
        column.addWidget(self._demo)

    def enter(self, answers: Answers) -> None:
        """Draw the ways to sign in, with what is remembered filled in."""
        self._say_heading()
        account, site = answers.account, self.frame.journey.session.site
        self._former = (site, account.id) if account else None
        if login := self.frame.journey.session.login:
            self._credentials.fill_login(login)
        remembered = self.frame.memory.remembered
        self._credentials.fill(country_code=remembered.country_code or "86")
        self._laptop.show_site(site)
        self._laptop.show_keeping(self.frame.journey.session.keeps_in_keyring)
        self._laptop.set_method(only_token=self._only_token)
        self._advice.setVisible(self._lacks_set_up)
        self._make_room()
        if demo := self.frame.demo:
            self._credentials.fill(country_code="86", account=demo.account, password=demo.password)
        self._named = self._credentials.login

    def event(self, event: QEvent) -> bool:
        """Whenever a sentence comes or goes, see what still fits."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Another site may have been chosen in Settings, which lay over this page."""
        super().showEvent(event)
        self._laptop.show_site(self.frame.journey.session.site)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what fits now."""
        super().resizeEvent(event)
        self._make_room()

    def set_compact(self, compact: bool) -> None:
        """The offer of the demo stands close to the footer."""
        super().set_compact(compact)
        left, top, right, _ = COMPACT_MARGINS if compact else WIDE_MARGINS
        if not self.tight:
            self.set_margins(left, top, right, 12 if compact else 20)

    def _make_room(self) -> None:
        """In a small window the offer of the demo gives way to what a field has to say.

        Where the words have grown the page is scrolled, so that there is room for everything.
        """
        panel = self._demo
        own = least_height(panel, self.column.contentsRect().width())
        others = least_height(self, self.width()) - (0 if panel.isHidden() else own)
        # In the middle of a job the demo would throw it away.
        is_offered = self.frame.demo is None and self.frame.answers.account is None
        has_room = others + own <= self.seen_height or text_size() > 1
        panel.setVisible(is_offered and has_room)

    def _say_heading(self) -> None:
        if self._is_signed_in:
            self._head.say(
                self.tr("You are signed in"), self.tr("Continue, or sign in with another account.")
            )
        elif self.frame.answers.account:
            self._head.say(
                self.tr("Sign in again"), self.tr("Your choices are kept for this account.")
            )
        elif self._only_token:
            self._head.say(
                self.tr("Sign in with an access token"),
                self.tr("Other ways to sign in are not set up on this laptop yet.")
                if self._lacks_set_up
                else self.tr("Your organisation allows this way only."),
            )
        else:
            self._head.say(
                self.tr("Sign in"), self.tr("Devices are bound to a family of this account.")
            )

    def first_focus(self) -> QWidget | None:
        """The first empty field, unless there is nothing to fill in."""
        return None if self._is_signed_in else self._credentials.first_empty()

    @property
    def _is_signed_in(self) -> bool:
        """Whether somebody came back here whose session has not ended."""
        return self.frame.answers.account is not None and self.frame.journey.session.is_signed_in

    def _just_goes_on(self) -> bool:
        """Whether somebody who is signed in has entered nothing else, so nothing is to be asked."""
        entered, site = self._credentials, self._laptop.site
        return (
            self._is_signed_in
            and self._former == (site, self.frame.journey.session.user_id)
            and entered.login == self._named
            and (not entered.secret or self.frame.demo is not None)
        )

    def leave(self) -> None:
        """Nothing secret stays in a field that nobody looks at."""
        self._credentials.forget_secrets()

    def is_complete(self) -> bool:
        """Mark and focus the first field that lacks something."""
        return self._just_goes_on() or self._credentials.is_complete()

    async def commit(self) -> Answers:
        """Sign in; of another site nothing holds, of another account what this one has too.

        Raises Fault.
        """
        if self._just_goes_on():
            return self.frame.answers
        account = await self._sign_in()
        self.frame.memory.remember(
            site=self._laptop.site, country_code=self._credentials.login.country_code
        )
        answers, former = self.frame.answers, self._former
        if former in (None, (self._laptop.site, account.id)):
            return replace(answers, account=account)
        if former and former[0] is self._laptop.site:
            return await answers_for(self.frame.journey, answers, account)
        return Answers(account=account, pattern=answers.pattern)

    async def _sign_in(self) -> Account:
        session = self.frame.journey.session
        session.use_site(self._laptop.site)
        return await sign_in(session, self._credentials, remember=self._laptop.remember)

    def _send_code(self) -> None:
        async def send() -> None:
            session = self.frame.journey.session
            session.use_site(self._laptop.site)
            await session.send_code(self._credentials.login)
            self._credentials.code_sent(self.frame.settings.code_resend)

        if self._credentials.is_login_complete():
            self.frame.run("code", send)

    def _use_site(self, site: Site) -> None:
        self.frame.journey.session.use_site(site)
        self.frame.refresh()

    def fix(self, fix: Fix) -> bool:
        """Use the other site, ask for another code, or go back to the field at fault."""
        match fix:
            case Fix.SWITCH_SITE:
                self._laptop.switch_site()
                self.frame.try_again()
            case Fix.SEND_CODE:
                self.frame.dismiss()
                self._send_code()
            case Fix.CORRECT | Fix.ENTER_CODE:
                self.frame.dismiss()
                self._credentials.correct_secret()
            case Fix.CORRECT_ACCOUNT:
                self.frame.dismiss()
                self._credentials.correct_account()
            case _:
                return False
        return True

    def cancel_act(self) -> Act:
        """Nothing has begun yet, so leaving is quitting."""
        return Act(id="nav.cancel", text=self.tr("Quit"), press=self.frame.leave)

    def back_act(self) -> None:
        """There is nothing before this page."""

    def primary_act(self) -> Act:
        """Sign in, or go on where that was done before."""
        return Act(
            id="nav.next",
            text=self.tr("Continue") if self._just_goes_on() else self.tr("Sign in"),
            busy_text=self.tr("Signing in…"),
            press=self.frame.press_primary,
        )

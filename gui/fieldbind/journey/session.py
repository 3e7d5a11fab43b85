"""Who is signed in, at which cloud, and whether it is remembered."""

import logging
import time
from collections.abc import Callable

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import AccessToken, Account, Login, Secret, Session, Site
from fieldbind.faults import Fault, Refused, Stopped
from fieldbind.keychain import Keychain

_log = logging.getLogger(__name__)
ENDED = "InvalidParameterValue.InvalidAccessToken"


class SessionHolder:
    """The session of one person; every call takes its access token from here.

    Args:
        clouds: the cloud of a site.
        keychain: where a session is kept between starts.
        site: the site to begin with.
        given: an access token from the environment, used once at the start.
    """

    def __init__(
        self,
        clouds: Callable[[Site], Cloud],
        keychain: Keychain,
        site: Site,
        given: AccessToken | None = None,
    ) -> None:
        self._clouds = clouds
        self._keychain = keychain
        self._given, self._given_site = given, site
        self._session: Session | None = None
        self._account: Account | None = None
        self._former: Account | None = None
        self._login: Login | None = None
        self._remembers = True
        self.site: Site = site
        self.cloud: Cloud = clouds(site)

    @property
    def access(self) -> AccessToken:
        """The access token for a call.

        Raises:
            Refused: nobody is signed in, or the session's time is over.
        """
        session = self._session
        if session is None or _is_over(session):
            raise Refused(ENDED)
        return session.access_token

    @property
    def account(self) -> Account | None:
        """Who is signed in."""
        return self._account

    @property
    def user_id(self) -> str:
        """The signed-in account's id, empty if nobody is."""
        return self._account.id if self._account else ""

    @property
    def is_signed_in(self) -> bool:
        """Whether the session is good, as far as anybody knows."""
        return self._session is not None and not _is_over(self._session)

    @property
    def remembers(self) -> bool:
        """Whether the person wanted this session to be kept."""
        return self._remembers

    @property
    def login(self) -> Login | None:
        """Who would sign in again: what was typed last, else what the account says of itself."""
        former = self._account or self._former
        return self._login or (_login_of(former) if former else None)

    @property
    def came_by_token(self) -> bool:
        """Whether somebody is or was signed in who had shown an access token made elsewhere."""
        return self._login is None and (self._account or self._former) is not None

    @property
    def keeps_in_keyring(self) -> bool:
        """Whether a remembered session outlives this run."""
        return self._keychain.is_lasting

    def use_site(self, site: Site) -> None:
        """Talk to another of the vendor's sites from now on."""
        if site is not self.site:
            self.site = site
            self.cloud = self._clouds(site)

    def leave_for(self, site: Site) -> None:
        """Talk to another site, where nobody is signed in; what the keyring keeps here stays."""
        self._session = self._account = self._former = self._login = None
        self.use_site(site)

    async def send_code(self, login: Login) -> None:
        """Have a verification code sent by SMS or mail. Raises Fault."""
        await self.cloud.send_code(login)

    async def sign_in_with_password(
        self, login: Login, password: Secret, *, remember: bool
    ) -> Account:
        """Sign in; the password is used once and kept nowhere. Raises Fault."""
        session = await self.cloud.get_token_by_password(login, password)
        return await self._adopt(session, login, remember=remember)

    async def sign_in_with_code(self, login: Login, code: Secret, *, remember: bool) -> Account:
        """Sign in with a verification code. Raises Fault."""
        session = await self.cloud.get_token_by_code(login, code)
        return await self._adopt(session, login, remember=remember)

    async def sign_in_with_token(self, access: AccessToken, *, remember: bool) -> Account:
        """Go on with an access token that was made elsewhere. Raises Fault."""
        return await self._adopt(Session(access_token=access), None, remember=remember)

    async def recall(self) -> Account | None:
        """The account of a kept session, None if there is none or its time is over.

        The cloud is not asked, so that a basement does not keep anybody waiting; see ``confirm``.
        """
        kept = await self._keychain.recall(self.site)
        if kept is None:
            return None
        self._login = kept.login
        self._session, self._account = kept.session, kept.account
        if kept.session is None or _is_over(kept.session):
            await self.end()
            return None
        return kept.account

    async def confirm(self) -> None:
        """Ask the cloud whose session this is; nothing is said of one that was left meanwhile.

        Raises:
            Refused: InvalidAccessToken, the session has ended.
            Fault: the cloud could not be asked; the session counts as before.
        """
        session = self._session
        try:
            account = await self.cloud.get_account(self.access)
        except Fault:
            if session is self._session:
                raise
            return
        if session is self._session:
            self._account = account

    async def resume(self) -> Account | None:
        """The account of a given or kept session, None if there is none or it has ended.

        Only the cloud's own word or the expiry ends a session; no answer counts as signed in, so
        that a basement does not sign anybody out.
        """
        if self.has_given:
            return await self.use_given()
        if await self.recall() is None:
            return None
        try:
            await self.confirm()
        except Fault as fault:
            _log.info("kept session not confirmed: %s", fault.code)
            if fault.code == ENDED:
                await self.end()
        return self._account

    @property
    def has_given(self) -> bool:
        """Whether an access token from the environment waits to be used at this site."""
        return self._given is not None and self.site is self._given_site

    async def use_given(self) -> Account | None:
        """Go on with the access token from the environment; None if the cloud does not take it."""
        given, self._given = self._given, None
        if given is None:
            return None
        try:
            account = await self.cloud.get_account(given)
        except Fault as fault:
            _log.info("given access token not confirmed: %s", fault.code)
            return None
        self._session, self._account = Session(access_token=given), account
        self._login, self._remembers = None, False
        return account

    def mark_ended(self) -> None:
        """The cloud does not take the session any more; whose it was stays known."""
        self._session = None

    async def end(self) -> None:
        """The session has ended and cannot be used again; who it was stays known."""
        account, session = self._account, self._session
        self._former, self._account, self._session = account or self._former, None, None
        if account and session:
            await self._keychain.keep(self.site, account, None, self._login)

    async def sign_out(self) -> None:
        """End the session here, then in the cloud.

        Raises:
            Stopped: SIGN_OUT_UNTOLD, the cloud could not be told; nothing is kept here anyway.
        """
        session, user_id = self._session, self.user_id
        self._session = self._account = self._former = self._login = None
        await self._keychain.forget(self.site, user_id)
        if session is None:
            return
        try:
            await self.cloud.log_out(session.access_token)
        except Fault as fault:
            if fault.code != ENDED:
                raise Stopped("SIGN_OUT_UNTOLD", message=fault.code) from fault

    async def _adopt(self, session: Session, login: Login | None, *, remember: bool) -> Account:
        account = await self.cloud.get_account(session.access_token)
        if _is_over(session):
            # The cloud has just taken it, so it is this laptop's clock that is ahead.
            session = Session(access_token=session.access_token)
        self._session, self._account, self._login = session, account, login
        self._remembers = remember
        if remember:
            await self._keychain.keep(self.site, account, session, login)
        else:
            await self._keychain.forget(self.site, account.id)
        return account


def _is_over(session: Session) -> bool:
    return session.expires_at is not None and time.time() >= session.expires_at


def _login_of(account: Account) -> Login | None:
    if account.phone_number:
        return Login(name=account.phone_number, country_code=account.country_code or "86")
    return Login(name=account.email) if account.email else None

"""Who is signed in, at which cloud, and whether it is remembered."""

import logging
import time
from collections.abc import Callable

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import AccessToken, Account, Login, Secret, Session, Site
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
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
        self._given = given
        self._session: Session | None = None
        self._account: Account | None = None
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
    def user_id(self) -> str:
        """The signed-in account's id, empty if nobody is."""
        return self._account.id if self._account else ""

    @property
    def keeps_in_keyring(self) -> bool:
        """Whether a remembered session outlives this run."""
        return self._keychain.is_lasting

    def use_site(self, site: Site) -> None:
        """Talk to another of the vendor's sites from now on."""
        if site is not self.site:
            self.site = site
            self.cloud = self._clouds(site)

    async def send_code(self, login: Login) -> None:
        """Have a verification code sent by SMS or mail. Raises Fault."""
        await self.cloud.send_code(login)

    async def sign_in_with_password(
        self, login: Login, password: Secret, *, remember: bool
    ) -> Account:
        """Sign in; the password is used once and kept nowhere. Raises Fault."""
        return await self._adopt(
            await self.cloud.get_token_by_password(login, password), remember=remember
        )

    async def sign_in_with_code(self, login: Login, code: str, *, remember: bool) -> Account:
        """Sign in with a verification code. Raises Fault."""
        return await self._adopt(await self.cloud.get_token_by_code(login, code), remember=remember)

    async def sign_in_with_token(self, access: AccessToken, *, remember: bool) -> Account:
        """Go on with an access token that was made elsewhere. Raises Fault."""
        return await self._adopt(Session(access_token=access), remember=remember)

    async def resume(self) -> Account | None:
        """The account of a kept session, None if there is none or it has ended.

        Only the cloud's own word or the expiry ends a session; no answer counts as signed in, so
        that a basement does not sign anybody out.
        """
        if self._given is not None:
            given, self._given = self._given, None
            return await self._confirm(Session(access_token=given), None)
        kept = await self._keychain.recall(self.site)
        if kept is None:
            return None
        if _is_over(kept.session):
            await self._keychain.forget(self.site, kept.account.id)
            return None
        return await self._confirm(kept.session, kept.account)

    async def sign_out(self) -> None:
        """End the session here, then in the cloud.

        Raises:
            Stopped: SIGN_OUT_UNTOLD, the cloud could not be told; nothing is kept here anyway.
        """
        session, user_id = self._session, self.user_id
        self._session = self._account = None
        await self._keychain.forget(self.site, user_id)
        if session is None:
            return
        try:
            await self.cloud.log_out(session.access_token)
        except Fault as fault:
            if fault.code != ENDED:
                raise Stopped("SIGN_OUT_UNTOLD", message=fault.code) from fault

    async def _adopt(self, session: Session, *, remember: bool) -> Account:
        account = await self.cloud.get_account(session.access_token)
        self._session, self._account = session, account
        if remember:
            await self._keychain.keep(self.site, account, session)
        else:
            await self._keychain.forget(self.site, account.id)
        return account

    async def _confirm(self, session: Session, known: Account | None) -> Account | None:
        try:
            account = await self.cloud.get_account(session.access_token)
        except (NoAnswer, StrangeAnswer) as fault:
            if known is None:
                return None
            _log.info("kept session not confirmed: %s", fault.code)
            account = known
        except Refused as refused:
            account = await self._doubt_kept(refused, known)
        if account is not None:
            self._session, self._account = session, account
        return account

    async def _doubt_kept(self, refused: Fault, known: Account | None) -> Account | None:
        if refused.code != ENDED:
            _log.info("kept session not confirmed: %s", refused.code)
            return known
        if known is not None:
            await self._keychain.forget(self.site, known.id)
        return None


def _is_over(session: Session) -> bool:
    return session.expires_at is not None and time.time() >= session.expires_at

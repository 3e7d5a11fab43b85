"""Signing in with what was entered, on the page or on the sheet."""

from fieldbind.cloud.models import AccessToken, Account
from fieldbind.journey.session import SessionHolder
from fieldbind.qt.sign_in.credentials import Credentials
from fieldbind.settings.model import SignInMethod


async def sign_in(session: SessionHolder, entered: Credentials, *, remember: bool) -> Account:
    """Sign in at the site that is in use. Raises Fault."""
    match entered.method:
        case SignInMethod.PASSWORD:
            return await session.sign_in_with_password(
                entered.login, entered.secret, remember=remember
            )
        case SignInMethod.CODE:
            return await session.sign_in_with_code(entered.login, entered.secret, remember=remember)
        case SignInMethod.ACCESS_TOKEN:
            return await session.sign_in_with_token(
                AccessToken(entered.secret.reveal()), remember=remember
            )

"""Secrets in the keyring of the operating system, else in memory, and which of the two it is.

A keyring may ask a person for its password, hang on a dead D-Bus, or not exist. So it has a time
limit; the first trouble moves everything to memory for the rest of the run, and nothing is ever
written to a file of ours. Only this module imports keyring.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from enum import Enum

import msgspec

from fieldbind.cloud.models import AccessToken, Account, Login, Secret, Session, Site
from fieldbind.faults import LocalFault
from fieldbind.keyring_thread import Backend, Job, KeyringThread

_LOG = logging.getLogger(__name__)
_SERVICE = "fieldbind"
_NOBODYS = "looked-up/never-kept"
_WINDOWS_LIMIT = 2560  # bytes of one Windows credential, which is kept as UTF-16


class Where(Enum):
    """Where secrets are kept."""

    KEYRING = "keyring"
    MEMORY = "memory"


class Kept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A session with the account it belongs to, as it was when it was kept.

    ``session`` is None once it has ended: then only who it was is still kept. ``login`` is what was
    typed to sign in; None where an access token was shown instead.
    """

    account: Account
    session: Session | None = None
    login: Login | None = None


def open_system_keyring() -> Backend:
    """The keyring of this system; null, failing and plain-file ones do not count as one.

    Raises:
        NoKeyringError: there is none worth the name.
    """
    # Looks through every installed package for back ends, which the first paint need not wait for.
    import keyring
    from keyring.errors import NoKeyringError

    backend = keyring.get_keyring()
    if backend.priority < 1:
        raise NoKeyringError(type(backend).__name__)
    return backend


class Keychain:
    """Keeps secrets by name, and sessions per site and account. Its methods never raise.

    Args:
        use_keyring: false keeps everything in memory.
        limit: seconds to wait for the keyring, a person's answer to its prompt included.
        open_backend: opens the keyring; called once, on the keyring's thread.
    """

    def __init__(
        self,
        *,
        use_keyring: bool = True,
        limit: float = 20.0,
        open_backend: Callable[[], Backend] = open_system_keyring,
    ) -> None:
        self.where = Where.KEYRING if use_keyring else Where.MEMORY
        self._limit = limit
        self._thread = KeyringThread(open_backend) if use_keyring else None
        self._memory: dict[str, Secret] = {}

    @property
    def is_lasting(self) -> bool:
        """Whether what is kept outlives this run; known for sure after the first use."""
        return self.where is Where.KEYRING

    @property
    def is_wanted(self) -> bool:
        """Whether the keyring is to be used where there is one."""
        return self._thread is not None

    async def keyring_name(self) -> str | None:
        """What the keyring calls itself, once it has let us look; None where it cannot be used."""

        def name(backend: Backend) -> str:
            backend.get_password(_SERVICE, _NOBODYS)
            return str(getattr(backend, "name", "")) or type(backend).__name__

        return await self._ask(name)

    async def get(self, name: str) -> Secret | None:
        """The secret kept under a name."""
        text = await self._ask(lambda backend: backend.get_password(_SERVICE, name))
        return Secret(text) if text else self._memory.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Keep a secret under a name, in memory if the keyring does not take it."""

        def write(backend: Backend) -> None:
            backend.set_password(_SERVICE, name, secret.reveal())

        # A write that comes too late is taken back, since the person was told otherwise by then.
        await self._ask(write, too_late=lambda backend: _remove(backend, name))
        if self.where is Where.MEMORY:
            self._memory[name] = secret

    async def delete(self, name: str) -> None:
        """Forget a name.

        The keyring is told even after it gave trouble: it may hold a secret from before, or finish
        a late write.
        """

        def remove(backend: Backend) -> None:
            _remove(backend, name)

        self._memory.pop(name, None)
        if self.is_lasting:
            await self._ask(remove, too_late=remove)
        elif self._thread:
            self._thread.tell(remove)

    async def keep(
        self, site: Site, account: Account, session: Session | None, login: Login | None = None
    ) -> None:
        """Keep a session as the last one of its site; without one, only who signs in again."""
        kept = Kept(account=account, session=session, login=login)
        await self.put(_session_name(site, account.id), _packed(kept))
        await self.put(_last_name(site), Secret(account.id))

    async def recall(self, site: Site, *, only_look: bool = False) -> Kept | None:
        """The session that was kept last on a site.

        Args:
            site: where.
            only_look: leave even one that cannot be read as it is.
        """
        last = await self.get(_last_name(site))
        if last is None:
            return None
        packed = await self.get(_session_name(site, last.reveal()))
        if packed is None:
            return None
        try:
            return msgspec.json.decode(packed.reveal(), type=Kept, dec_hook=_as_token)
        except ValueError:
            if only_look:
                return None
            _LOG.warning("a kept session cannot be read, and is forgotten")
            await self.forget(site, last.reveal())
            return None

    async def forget(self, site: Site, account_id: str) -> None:
        """Forget an account's session on a site."""
        last = await self.get(_last_name(site))
        await self.delete(_session_name(site, account_id))
        if last is not None and last.reveal() == account_id:
            await self.delete(_last_name(site))

    async def _ask(self, job: Job, too_late: Job | None = None) -> str | None:
        """Let the keyring do a job; trouble moves everything to memory and gives None."""
        if self._thread is None or self.where is Where.MEMORY:
            return None
        try:
            async with asyncio.timeout(self._limit):
                return await self._thread.ask(job)
        except TimeoutError:
            _LOG.warning("the keyring did not answer in time: secrets stay in memory")
            if too_late:
                self._thread.tell(too_late)
        except LocalFault as fault:
            _LOG.warning("the keyring cannot be used (%s): secrets stay in memory", fault.message)
        self.where = Where.MEMORY
        return None


def _remove(backend: Backend, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    with suppress(PasswordDeleteError):  # it was not there, which is what was wanted
        backend.delete_password(_SERVICE, name)


def _session_name(site: Site, account_id: str) -> str:
    return f"session/{site.value}/{account_id}"


def _last_name(site: Site) -> str:
    return f"last/{site.value}"


def _packed(kept: Kept) -> Secret:
    """All of it as one text; what is only shown is left out if Windows had no room."""
    text = _encoded(kept)
    if len(text.encode("utf-16-le")) > _WINDOWS_LIMIT:
        text = _encoded(Kept(account=Account(id=kept.account.id), session=kept.session))
    return Secret(text)


def _encoded(kept: Kept) -> str:
    return msgspec.json.encode(kept, enc_hook=Secret.reveal).decode()


def _as_token(_kind: type[AccessToken], value: object) -> AccessToken:
    return AccessToken(str(value))

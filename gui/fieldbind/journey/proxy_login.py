"""Logins for proxies: entered once, kept where the person wants it, given up once refused."""

import msgspec

from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import ProxyLogin
from fieldbind.keychain import Keychain


class _Kept(msgspec.Struct):
    """As it lies in the keyring; a user's name names a person, too."""

    user: Secret
    password: Secret


class ProxyDesk:
    """The logins of this laptop, by host and port of the proxy.

    Args:
        keychain: where a login is kept under ``proxy/<host>:<port>``, if that is wanted.
    """

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain
        self._entered: dict[str, ProxyLogin] = {}

    @property
    def keeps_in_keyring(self) -> bool:
        """Whether a login that is kept outlives this run."""
        return self._keychain.is_lasting

    async def enter(self, proxy: str, user: str, password: Secret, *, keep: bool) -> None:
        """Use a login from the next call on.

        Args:
            proxy: host and port.
            user: who.
            password: as typed.
            keep: in the keyring, for the next start; else in memory.
        """
        self._entered[proxy] = ProxyLogin(user, password)
        if keep:
            kept = _Kept(Secret(user), password)
            packed = msgspec.json.encode(kept, enc_hook=Secret.reveal).decode()
            await self._keychain.put(_name(proxy), Secret(packed))
        else:
            await self._keychain.delete(_name(proxy))

    async def login_for(self, proxy: str) -> ProxyLogin | None:
        """What was entered in this run, else what was kept."""
        if entered := self._entered.get(proxy):
            return entered
        packed = await self._keychain.get(_name(proxy))
        if packed is None:
            return None
        try:
            kept = msgspec.json.decode(packed.reveal(), type=_Kept, dec_hook=_as_secret)
        except (msgspec.DecodeError, msgspec.ValidationError):
            await self._keychain.delete(_name(proxy))
            return None
        return ProxyLogin(kept.user.reveal(), kept.password)

    async def refused(self, proxy: str, login: ProxyLogin) -> None:
        """Forget a login, unless another one was entered meanwhile."""
        if await self.login_for(proxy) == login:
            self._entered.pop(proxy, None)
            await self._keychain.delete(_name(proxy))


def _as_secret(_kind: type[Secret], value: object) -> Secret:
    return Secret(str(value))


def _name(proxy: str) -> str:
    return f"proxy/{proxy}"

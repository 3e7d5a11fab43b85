"""Run inside a desktop session of its own: keeps a session in its keyring, or recalls it."""

import asyncio
import sys

from fieldbind.cloud.models import AccessToken, Account, Session, Site
from fieldbind.keychain import Kept, Keychain

LIN = Account(id="100", nick_name="Lin Wei")


async def main(token: str, act: str) -> None:
    keychain = Keychain()
    session = Session(access_token=AccessToken(token), expires_at=1_800_000_000)
    if act == "keep":
        await keychain.keep(Site.CHINA, LIN, session)
        sys.stdout.write(f"kept in {keychain.where.value}\n")
        return
    assert await keychain.recall(Site.CHINA) == Kept(account=LIN, session=session)
    await keychain.forget(Site.CHINA, LIN.id)
    assert await Keychain().recall(Site.CHINA) is None
    assert keychain.is_lasting
    sys.stdout.write("recalled, forgotten\n")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

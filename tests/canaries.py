"""One secret of each kind that nobody else has, to be found wherever it gets to."""

from dataclasses import asdict, dataclass
from random import Random

from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.world.building import add_label

LAMP = Device("LAEG4YJE1A", "lamp_e27_0512")
_SIGNS = '/+ "%&é\\'
"""Every encoding writes them in another way."""
_LETTERS = "abcdefghjkmnpqrstuvwxyz"


@dataclass(frozen=True, kw_only=True)
class Canaries:
    """What is planted. Access tokens, and bind tokens that are made, come from the cloud.

    Args:
        password: of the account.
        wrong_password: typed before.
        code: for signing in, by text message.
        app_secret: of the organisation.
        wifi_password: of the Wi-Fi that a device joins.
        phone_number: of the account.
        proxy_password: of whoever may pass the proxy.
        bind_token: printed on a label.
    """

    password: str
    wrong_password: str
    code: str
    app_secret: str
    wifi_password: str
    phone_number: str
    proxy_password: str
    bind_token: str

    def all_of(self, cloud: SimulatedCloud) -> dict[str, str]:
        """All that may be found nowhere, with what the cloud has handed out, by what it is."""
        found: dict[str, str] = asdict(self)
        with cloud.changing():
            for number, request in enumerate(cloud.requests):
                for member in ("AccessToken", "Token"):
                    if text := request.text(member):
                        found.setdefault(f"{member} {number}", text)
        return found


def plant(cloud: SimulatedCloud, chance: Random) -> Canaries:
    """Put canaries into a simulated cloud that nobody has asked yet."""

    def word(length: int) -> str:
        return "".join(chance.choice(_LETTERS) for _ in range(length))

    def number(length: int) -> str:
        return "".join(chance.choice("123456789") for _ in range(length))

    canaries = Canaries(
        password=f"Pw{word(8)}{_SIGNS}{word(4)}",
        wrong_password=f"Wr{word(8)}{_SIGNS}{word(4)}",
        code=number(6),
        app_secret=f"{word(16)}{_SIGNS.strip()}",
        wifi_password=f"Wi{word(8)}{_SIGNS.replace('é', '')}{word(4)}",
        phone_number=f"139{number(8)}",
        proxy_password=f"Px{word(8)}{_SIGNS}{word(4)}",
        bind_token=f"{chance.getrandbits(128):032x}",
    )
    cloud.app_secret = canaries.app_secret
    with cloud.changing() as world:
        person = world.people[cloud.user_id]
        person.phone_number, person.password = canaries.phone_number, canaries.password
        world.habits.code_text = canaries.code
        add_label(world, canaries.bind_token, LAMP)
    return canaries

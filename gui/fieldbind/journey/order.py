"""One bind, complete: who, where, with which token, what."""

from collections.abc import Collection
from dataclasses import dataclass, field

from fieldbind.cloud.models import BindToken, Device, Family, Room
from fieldbind.faults import Stopped
from fieldbind.steps import Answers


def require_allowed(product_id: str, products: Collection[str]) -> None:
    """Refuse a product that is not among those that may be bound.

    Args:
        product_id: empty while it is not known.
        products: ids of those that may be bound; empty for any.

    Raises:
        Stopped: POLICY.PRODUCT.
    """
    if products and product_id and product_id not in products:
        facts = {"product": product_id}
        raise Stopped("POLICY.PRODUCT", action="AppTokenBindDeviceFamily", facts=facts)


@dataclass(frozen=True, slots=True)
class BindOrder:
    """Everything a bind needs, and whose it is; ``job_id`` says where it is written down."""

    user_id: str
    family: Family
    room: Room
    token: BindToken
    device: Device
    job_id: str = field(default="", compare=False)

    @classmethod
    def of(cls, user_id: str, answers: Answers) -> "BindOrder":
        """What was answered.

        Raises:
            Stopped: DEVICE_UNNAMED; FIELDBIND_DEFECT where a page let incomplete answers pass.
        """
        family, room, token, device = answers.family, answers.room, answers.token, answers.device
        if device is None:
            raise Stopped("DEVICE_UNNAMED")
        if family is None or room is None or token is None:
            raise Stopped("FIELDBIND_DEFECT", message="bind without a place or a token")
        return cls(user_id, family, room, token, device, answers.job_id)

    def is_same(self, other: "BindOrder") -> bool:
        """Whether both ask for one bind, whatever its family and room are called."""
        return self.leads_to(other) and (self.room.id, self.token) == (other.room.id, other.token)

    def leads_to(self, other: "BindOrder") -> bool:
        """Whether one of the two having been carried out is what the other wants."""
        return (self.user_id, self.family.id, self.device) == (
            other.user_id,
            other.family.id,
            other.device,
        )

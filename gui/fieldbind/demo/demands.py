"""The list of troubles somebody has ordered."""

from dataclasses import dataclass, field

from fieldbind.demo.trouble import Trouble


@dataclass(slots=True, kw_only=True)
class Demand:
    """One order.

    Args:
        trouble: what is to happen.
        action: to this action; None for any.
        left: how often; None for always.
        after: so many requests that it fits go well before.
    """

    trouble: Trouble
    action: str | None = None
    left: int | None = 1
    after: int = 0


@dataclass(slots=True)
class Demands:
    """Orders in the order in which they were given; a request takes the first that fits."""

    orders: list[Demand] = field(default_factory=list[Demand])

    def take(self, action: str) -> Trouble | None:
        """The trouble for a request, counted down; None if all goes well."""
        for order in self.orders:
            if order.action in (None, action) and order.left != 0:
                if order.after:
                    order.after -= 1
                    continue
                if order.left is not None:
                    order.left -= 1
                return order.trouble
        return None

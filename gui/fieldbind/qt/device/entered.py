"""What was entered about a device before it is answered, as one face gives it to another."""

from dataclasses import dataclass

from fieldbind.cloud.models import BindToken


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Token and names, as far as they are there; ``from_label`` if a label has just been read."""

    token: BindToken | None = None
    product_id: str = ""
    device_name: str = ""
    from_label: bool = False

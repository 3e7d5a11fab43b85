"""The simulated cloud's way of saying no."""


class Refusal(Exception):
    """An action ends with an error code of the vendor's catalogue.

    Args:
        code: full code, such as ``InvalidParameterValue.TokenNotExist``.
        detail: added to the message; never a secret.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail

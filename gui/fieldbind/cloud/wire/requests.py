"""Members that several requests share."""

from fieldbind.cloud.models import Device, Login


def who(login: Login) -> dict[str, object]:
    """Whose account it is, as the calls before sign-in say it."""
    if login.is_email:
        return {"Type": "email", "Email": login.name}
    return {"Type": "phone", "CountryCode": login.country_code, "PhoneNumber": login.name}


def names(device: Device) -> dict[str, object]:
    """Which device it is."""
    return {"ProductId": device.product_id, "DeviceName": device.name}

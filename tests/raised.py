"""Which codes are raised where, so that it can be seen that no card is forgotten."""

from fieldbind.demo.trouble import (
    Trouble,
    body,
    cut,
    flood,
    hang,
    html,
    redirect,
    status,
    too_many,
)
from raising import BIND, STATE

VALUE = "InvalidParameterValue"
ENDED = "InvalidParameterValue.InvalidAccessToken"
CODES: dict[str, tuple[str, ...]] = {
    "AppGetToken": (
        VALUE,
        f"{VALUE}.UserLoginFailed",
        f"{VALUE}.ErrorUserNotExists",
        "ErrorRequiredParamNotFound",
        "InvalidAction",
        f"{VALUE}.InvalidJSON",
        "AuthFailure.SignatureFailure",
        "InternalError",
        "RequestLimitExceeded",
        "Foo.Bar",
    ),
    "AppGetToken by code": (f"{VALUE}.CheckVerifyCodeFailed",),
    "AppSendVerificationCode": (
        f"{VALUE}.SendVerifyCodeTooQuick",
        f"{VALUE}.PhoneNumberInvalid",
        f"{VALUE}.ErrorUserNotExists",
        "InternalError",
    ),
    "AppSendEmailVerificationCode": (
        f"{VALUE}.EmailInvalid",
        f"{VALUE}.SendVerifyCodeTooQuick",
    ),
    "AppGetUser": (ENDED, VALUE, "InternalError"),
    "AppGetFamilyList": (ENDED, VALUE, "InternalError", "UnauthorizedOperation", "Foo.Bar"),
    "AppGetRoomList": (
        ENDED,
        VALUE,
        "InternalError",
        "UnauthorizedOperation.NoPermissionToFamily",
        "ResourceNotFound.StudioFamilyNotExist",
    ),
    "AppCreateFamily": (ENDED, VALUE, "InternalError", "LimitExceeded"),
    "AppCreateRoom": (
        ENDED,
        VALUE,
        "LimitExceeded",
        "UnauthorizedOperation.NoPermissionToFamily",
    ),
    "AppCreateDeviceBindToken": (
        ENDED,
        VALUE,
        "InvalidParameter",
        f"{VALUE}.TokenInfoSaveError",
        "InternalError",
    ),
    "AppGetDeviceBindTokenState": (
        ENDED,
        VALUE,
        "InvalidParameter",
        f"{VALUE}.TokenNotExist",
        f"{VALUE}.TokenIsExpire",
        f"{VALUE}.ReadTokenInfoError",
        "InternalError",
        "Foo.Bar",
    ),
    "AppTokenBindDeviceFamily": (
        ENDED,
        VALUE,
        "InvalidParameter",
        f"{VALUE}.TokenNotExist",
        f"{VALUE}.TokenIsExpire",
        f"{VALUE}.ReadTokenInfoError",
        f"{VALUE}.TokenNotBind",
        f"{VALUE}.FamilyDeviceCountReadError",
        "UnauthorizedOperation",
        "UnauthorizedOperation.APPNoPermissionToStudioProduct",
        "UnauthorizedOperation.NoPermissionToFamily",
        "ResourceNotFound",
        "ResourceNotFound.StudioFamilyNotExist",
        "ResourceNotFound.StudioProductNotExist",
        "ResourceNotFound.DeviceNotExist",
        "LimitExceeded",
        "LimitExceeded.FamilyDeviceExceedLimit",
        "InternalError",
        "InternalError.InternalServerException",
        "InternalError.InternalServerExceptionDB",
        "UnsupportedOperation",
        "UnsupportedOperation.Brandnew",
        "RequestLimitExceeded",
        "Foo.Bar",
    ),
    "AppUpdateDeviceInFamily": (
        ENDED,
        VALUE,
        "InternalError",
        "UnauthorizedOperation.NoPermissionToFamily",
    ),
    "AppModifyFamilyDeviceRoom": (
        ENDED,
        VALUE,
        "InternalError",
        "UnauthorizedOperation.NoPermissionToFamily",
    ),
    "AppGetFamilyDeviceList": (
        ENDED,
        VALUE,
        "InternalError",
        "UnauthorizedOperation.NoPermissionToFamily",
    ),
    "AppDeleteDeviceInFamily": (ENDED, VALUE, "ResourceNotFound.DeviceNotExist"),
}
AGAIN = {
    STATE: 4,
    BIND: 3,
}
REPEATED = ("InternalError", f"{VALUE}.ReadTokenInfoError", f"{VALUE}.FamilyDeviceCountReadError")


def times(way: str, code: str) -> int:
    """How often a code has to come until a person is told."""
    return AGAIN.get(way, 1) if code.startswith(REPEATED) else 1


TROUBLES: dict[str, Trouble] = {
    "NETWORK_CUT": cut(after=False),
    "NETWORK_TIMEOUT": hang(),
    "HTTP_NON_200.GATEWAY": status(502),
    "HTTP_NON_200.429": too_many(),
    "HTTP_REDIRECT": redirect("/api/v2"),
    "CAPTIVE_PORTAL": html(),
    "BAD_BODY": body(b"[1, 2, 3]"),
    "BAD_BODY.TOO_LARGE": flood(),
}
"""What the simulated cloud can do in place of an answer, without carrying anything out."""

WORTH_ANOTHER_TRY = ("NETWORK_CUT", "NETWORK_TIMEOUT", "HTTP_NON_200.GATEWAY")

NO_WAY = (
    "NETWORK_TIMEOUT.SLOW",
    "NETWORK_NAME_NOT_FOUND",
    "NETWORK_REFUSED",
    "NETWORK_UNREACHABLE",
    "NETWORK_TLS",
    "NETWORK_TLS.UNTRUSTED",
    "NETWORK_TLS.EXPIRED",
    "NETWORK_TLS.WRONG_NAME",
    "NETWORK_TLS.OLD",
    "NETWORK_PROXY",
    "NETWORK_PROXY.LOGIN",
    "NETWORK_PROXY.REFUSED",
    "NETWORK_PROXY.SYSTEM_LOGIN",
    "NETWORK_PROXY.PAC",
    "HTTP_NON_200.SERVER",
    "BAD_BODY.CUT_SHORT",
    "BAD_BODY.FORM",
    "BAD_BODY.HTML",
    "CLOCK_WRONG",
    "SETTINGS_UNREADABLE.PROXY",
    "SETTINGS_UNREADABLE.EXTRA_CA",
)
"""What keeps a request from leaving, or lies between laptop and cloud in another way."""

OUR_OWN = (
    "BIND_WAIT_TIMEOUT",
    "BIND_IN_DOUBT",
    "BOUND_ELSEWHERE",
    "BOUND_ELSEWHERE.GONE",
    "BOUND_BY_OTHERS",
    "UnsupportedOperation.CannotBindSameFamily",
    "DEVICE_UNNAMED",
    "POLICY.PRODUCT",
    "SIGN_IN_NOT_SET_UP",
    "SIGN_OUT_UNTOLD",
    "UNDO_GONE",
    "FIELDBIND_DEFECT",
    "DEVICE_GAVE_UP.10",
)
"""What Fieldbind concludes by itself."""

LOOKED_UP = (
    f"{VALUE}.PhoneNumberUsed",
    f"{VALUE}.EmailUsed",
    f"{VALUE}.NickNameLengthInvalid",
    f"{VALUE}.BindDeviceNotConnected",
    f"{VALUE}.DeviceBinded",
    f"{VALUE}.DeviecBinded",
    "BAD_BODY.ENDLESS",
    "HTTP_NON_200",
    "UNDO_NOT_OURS",
    "KEYRING_UNAVAILABLE",
    "POLICY_UNREADABLE",
    "SETTINGS_UNREADABLE",
    "SETTINGS_UNREADABLE.ADDRESS",
    "SETTINGS_UNREADABLE.PLAIN_HTTP",
    "SETTINGS_UNREADABLE.SCENARIO",
    "SCENARIO_UNREADABLE",
    "LEDGER_DAMAGED",
    "LEDGER_NEWER",
    "LEDGER_FULL",
    "LEDGER_READ_ONLY",
    "LEDGER_LOCKED",
    "LEDGER_TROUBLE",
    "JOB_OF_OTHERS",
    "JOB_GONE",
    "HOTSPOT_NOT_FOUND",
    "HOTSPOT_SILENT",
    "HOTSPOT_PORT",
    "HOTSPOT_TOO_LONG",
    "STILL_ON_HOTSPOT",
    "DEVICE_GAVE_UP",
    *(f"DEVICE_GAVE_UP.{number}" for number in range(1, 25) if number != 10),
)
"""Of actions that Fieldbind does not call, told at the start, or hardly ever met."""

"""The picture on the button of each fix."""

from fieldbind.guidance.problem import Fix

FIX_ICONS = {
    Fix.SIGN_IN: "log-in",
    Fix.NEW_TOKEN: "key",
    Fix.CHOOSE_PLACE: "house",
    Fix.KEEP_WAITING: "clock",
    Fix.KEEP_LOOKING: "wifi",
    Fix.SEND_AGAIN: "rotate",
    Fix.WIFI_PASSWORD: "pencil",
    Fix.BY_QR: "scan",
    Fix.TRY_AGAIN: "rotate",
    Fix.CHECK_AGAIN: "rotate",
    Fix.CORRECT: "pencil",
    Fix.CORRECT_ACCOUNT: "pencil",
    Fix.EDIT_DEVICE: "pencil",
    Fix.ANOTHER_DEVICE: "scan",
    Fix.PROXY_LOGIN: "key",
    Fix.OPEN_BROWSER: "log-in",
}

"""What the simulated cloud says beside a code; Chinese unless ``lang`` asks for English.

Nobody may match on these: the vendor's words differ and follow the language of the request.
"""

from fieldbind.demo.actions.refusal import Refusal

CATEGORIES = {
    "InvalidParameter": ("参数错误", "invalid parameter"),
    "InvalidParameterValue": ("参数取值错误", "invalid parameter value"),
    "UnauthorizedOperation": ("未授权操作", "operation not authorised"),
    "ResourceNotFound": ("资源不存在", "resource not found"),
    "LimitExceeded": ("超过配额限制", "limit exceeded"),
    "InternalError": ("内部错误", "internal error"),
    "UnsupportedOperation": ("操作不支持", "operation not supported"),
    "ErrorRequiredParamNotFound": ("缺少必选参数", "required parameter not found"),
    "InvalidAction": ("接口不存在", "no such action"),
    "RequestLimitExceeded": ("请求过于频繁", "too many requests"),
}
UNKNOWN = ("未知错误", "unknown error")


def message_for(refusal: Refusal, language: str) -> str:
    """The words beside a code."""
    category, _, rest = refusal.code.partition(".")
    words = CATEGORIES.get(category, UNKNOWN)[language.startswith("en")]
    detail = refusal.detail or rest
    return f"{words}: {detail}" if detail else words

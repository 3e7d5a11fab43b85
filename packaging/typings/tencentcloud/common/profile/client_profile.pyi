# What one benchmark uses of it; it is not installed beside Fieldbind.
from tencentcloud.common.profile.http_profile import HttpProfile

class ClientProfile:
    def __init__(self, sign_method: str | None, http_profile: HttpProfile, /) -> None: ...

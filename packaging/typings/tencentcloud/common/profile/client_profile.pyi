# What one benchmark uses of it; it is not installed beside Fieldbind.
from tencentcloud.common.profile.http_profile import HttpProfile

class ClientProfile:
    def __init__(self, *, httpProfile: HttpProfile) -> None: ...

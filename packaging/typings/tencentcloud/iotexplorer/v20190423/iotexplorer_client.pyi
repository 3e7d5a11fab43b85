# What one benchmark uses of it; it is not installed beside Fieldbind.
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.iotexplorer.v20190423.models import (
    DescribeDeviceDataRequest,
    DescribeDeviceDataResponse,
)

class IotexplorerClient:
    def __init__(self, credential: Credential, region: str, profile: ClientProfile) -> None: ...
    def DescribeDeviceData(
        self, request: DescribeDeviceDataRequest
    ) -> DescribeDeviceDataResponse: ...

# What one benchmark uses of it; it is not installed beside Fieldbind.
class DescribeDeviceDataRequest:
    ProductId: str
    DeviceName: str

class DescribeDeviceDataResponse:
    Data: object
    RequestId: str

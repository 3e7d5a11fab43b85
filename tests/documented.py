"""What the vendor's page 44046 says of the bind, for every test that looks at one."""

BIND = "AppTokenBindDeviceFamily"
EIGHT_FIELDS = {
    "Action",
    "RequestId",
    "AccessToken",
    "Token",
    "ProductId",
    "DeviceName",
    "FamilyId",
    "RoomId",
}

"""The service layer: Tencent Cloud IoT Explorer's app API over HTTP. No Qt."""

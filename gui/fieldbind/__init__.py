"""Fieldbind binds Wi-Fi devices to a family and room in Tencent Cloud IoT Explorer."""

__version__ = "0.1.0"

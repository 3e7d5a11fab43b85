"""Handing a Wi-Fi and a bind token to a device over the hotspot it opens (SoftAP over UDP).

Source of the wire facts: the vendor's page on SoftAP development and its device SDK.
"""

"""What lies between this laptop and the cloud: proxies, certificates, portals, clocks."""

"""A simulated cloud and simulated devices on loopback, and the reference sign-in gateway."""

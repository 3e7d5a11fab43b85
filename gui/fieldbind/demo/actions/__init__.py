"""What the simulated cloud does for each action; one function an action, listed in ``table``."""

"""What the simulated cloud holds, and how a demo or a test fills it."""

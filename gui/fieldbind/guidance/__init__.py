"""From a fault to what a person reads and presses. Words are data in resources/guidance. No Qt."""

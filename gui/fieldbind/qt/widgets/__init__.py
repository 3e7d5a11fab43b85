"""The controls the pages are built of."""

"""The support file, shown line by line before it is saved."""

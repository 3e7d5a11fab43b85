"""What is seen while a label is scanned by camera."""

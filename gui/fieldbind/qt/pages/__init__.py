"""The pages, one file each. None of them knows another."""

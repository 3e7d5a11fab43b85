"""Looks whether all between this laptop and the cloud is fit for work. It changes nothing."""

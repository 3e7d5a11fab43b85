"""Answers of the cloud turned into our models: wire names meet ours here and nowhere else.

Ids and names may come as numbers, counts as texts; what is not needed may be missing or of any
type. What is needed and unusable raises ``msgspec.ValidationError``.
"""

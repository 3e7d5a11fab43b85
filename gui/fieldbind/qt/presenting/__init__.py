"""The presenter's panel of the demo, and what a showroom needs around it."""

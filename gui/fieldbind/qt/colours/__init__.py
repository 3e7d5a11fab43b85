"""The colours of everything: all of the look that the first picture needs."""

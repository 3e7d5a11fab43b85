"""From a request's bytes to the answer's: checks, envelope, record, and the ways to go wrong."""

"""What Fieldbind writes down for support: a log in which nothing is secret. No Qt."""

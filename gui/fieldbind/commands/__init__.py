"""What IT departments ask Fieldbind without its window. No Qt: a script has no screen."""

"""What can be set from outside: defaults < user file < environment < command line. No Qt."""

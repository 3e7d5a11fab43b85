"""Another program that has a database open: takes a lock, says so, and waits to be told to end.

Usage: other_program.py FILE STATEMENT...
"""

import sqlite3
import sys

if __name__ == "__main__":
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    for statement in sys.argv[2:]:
        connection.execute(statement).fetchall()
    sys.stdout.write("at work\n")
    sys.stdout.flush()
    sys.stdin.read()
    connection.close()

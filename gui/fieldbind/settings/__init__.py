"""What can be set from outside.

Defaults < user file < environment < command line < site policy. No Qt.
"""

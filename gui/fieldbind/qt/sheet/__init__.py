"""The sign-in sheet that opens over a page when a session has ended."""

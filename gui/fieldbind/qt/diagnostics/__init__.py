"""The page Diagnostics: rows of checks, and what a press can mend."""

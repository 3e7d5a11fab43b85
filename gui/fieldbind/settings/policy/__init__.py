"""The site policy: what an IT department sets for every person of a laptop, and locks. No Qt."""

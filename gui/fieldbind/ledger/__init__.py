"""What was done: jobs and their steps, in one file that outlives crashes. No Qt."""

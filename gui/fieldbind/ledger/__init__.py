"""What was done on this laptop, kept so that no crash, kill or flat battery loses it. No Qt."""

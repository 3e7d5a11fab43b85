"""What a technician holds in the hand: labels and what stands on them. No Qt, no network."""

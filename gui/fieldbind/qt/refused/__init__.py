"""What a person sees where settings cannot be used, before there is a wizard."""

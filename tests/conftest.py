"""What every test gets: no warnings in our log that nobody asked for."""

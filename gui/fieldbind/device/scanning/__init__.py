"""From pixels to labels: what a frame or a picture shows. No Qt, no network."""

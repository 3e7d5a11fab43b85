"""A simulated device in pairing mode: it speaks UDP in the hotspot that loopback stands for."""

"""Where frames come from: cameras, and what can stand in for one."""

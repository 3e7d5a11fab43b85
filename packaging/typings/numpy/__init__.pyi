# Pillow's own annotations name it; it is installed for one benchmark only.

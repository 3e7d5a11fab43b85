# What one benchmark uses of it; it is not installed beside Fieldbind.

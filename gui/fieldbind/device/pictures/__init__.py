"""From a file or the clipboard to labels: bounded memory and time, whatever the file holds."""

"""Everything that stands around the workflows of a file, on this machine. One module each."""

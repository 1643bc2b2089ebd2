"""The embedded engine: workflows run on this machine."""

"""Typed calls of AWS services, for type checkers only."""

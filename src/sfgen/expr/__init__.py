"""Expressions: the tree, its types, what users hold, and the printing and parsing of JSONata."""

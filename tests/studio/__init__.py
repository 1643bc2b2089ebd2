"""Tests of what is behind `--serve`."""

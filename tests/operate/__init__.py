"""Tests of operating executions."""

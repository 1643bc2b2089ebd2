"""Patterns that workflows repeat, made from the public builders alone."""

from __future__ import annotations

from sfgen.patterns.dead_letters import dead_letter
from sfgen.patterns.people import ask_human
from sfgen.patterns.polling import poll_until

__all__ = ["ask_human", "dead_letter", "poll_until"]

"""Pictures of a machine, from the model alone: whatever made it, a workflow or a document."""

from __future__ import annotations

from sfgen.render.draw import svg
from sfgen.render.flowchart import mermaid

__all__ = ["mermaid", "svg"]

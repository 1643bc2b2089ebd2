"""The builders: workflows, steps and chains, and their lowering to the language."""

from __future__ import annotations

from sfgen.dsl.compilation import Compilation, compile_all
from sfgen.dsl.workflow import Workflow

__all__ = ["Compilation", "Workflow", "compile_all"]

"""Prompts: Jinja templates, compiled to one expression.

`Prompt` is all that others need. The rest is loaded, with jinja2, when a prompt is made:

- `source` where a template stands, and how its findings are collected;
- `values` what an expression of a template can be, and truth and text as Jinja has them;
- `operands`, `numbers` what the next ones share;
- `members`, `operators`, `calls`, `filters`, `predicates` the parts of Jinja's expressions;
- `expressions` ties them together;
- `statements` text, conditions, loops and assignments: a whole template.
"""

from sfgen.expr.prompts.prompt import Prompt

__all__ = ["Prompt"]

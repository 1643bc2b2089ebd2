"""Lowering: from steps to states, one module per question.

- `scopes`: which states there are, and in which scope;
- `uses`: which expressions a state evaluates, and when;
- `captures`: which variables hold what later states read;
- `presence`: which reads may find nothing;
- `assignment`: whether every path has assigned what is read;
- `states`: the states in the language.
"""

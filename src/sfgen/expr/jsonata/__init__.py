"""JSONata expressions as AWS Step Functions reads them: JSONata 2.0.6 with its additions and restrictions.

`parse` gives the tree of an expression (its nodes are in `sfgen.expr.jsonata.tree`), `references` what a tree takes from
outside, `problems` what AWS refuses in a text.
"""

from sfgen.expr.jsonata.errors import MAX_DEPTH, JsonataSyntaxError
from sfgen.expr.jsonata.functions import FUNCTIONS, Function
from sfgen.expr.jsonata.parser import parse
from sfgen.expr.jsonata.problems import CONTEXT_MEMBERS, STATES_MEMBERS, Problem, problems, tree_problems
from sfgen.expr.jsonata.references import FunctionCall, Place, Read, References, references

__all__ = [
    "CONTEXT_MEMBERS",
    "FUNCTIONS",
    "MAX_DEPTH",
    "STATES_MEMBERS",
    "Function",
    "FunctionCall",
    "JsonataSyntaxError",
    "Place",
    "Problem",
    "Read",
    "References",
    "parse",
    "problems",
    "references",
    "tree_problems",
]

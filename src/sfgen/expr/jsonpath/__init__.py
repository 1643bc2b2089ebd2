"""JSONPath as Step Functions reads it: paths and intrinsic functions, parsed and checked where they are written."""

from sfgen.expr.jsonpath.facts import INTRINSICS, MOST_NESTED, Intrinsic
from sfgen.expr.jsonpath.parser import Call, JsonpathError, Literal, Path, parse
from sfgen.expr.jsonpath.raw import RawPath, raw_path

__all__ = [
    "INTRINSICS",
    "MOST_NESTED",
    "Call",
    "Intrinsic",
    "JsonpathError",
    "Literal",
    "Path",
    "RawPath",
    "parse",
    "raw_path",
]

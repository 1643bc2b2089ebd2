"""The codes of all findings: one table for every layer, and the one way to make a finding from it.

The layers below this one (`sfgen.asl`, `sfgen.expr`) make their findings themselves; their codes stand here all the
same, so that each code has one severity, one summary and one page in the docs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from sfgen.errors import Diagnostic, Fix, Location, Severity

__all__ = ["CODES", "Code", "Group", "report"]

Group: TypeAlias = Literal[
    "document",
    "graph",
    "names",
    "fields",
    "services",
    "expressions",
    "jsonata",
    "jsonpath",
    "prompts",
    "data flow",
    "steps",
]


@dataclass(frozen=True, slots=True)
class Code:
    """What is known about one code.

    Attributes:
        name: The code, for example `unknown-transition-target`.
        severity: `error` stops a compile, `warning` does not, `advice` is shown on request.
        group: What the finding is about; the index of the docs is sorted by it.
        summary: What is wrong, in one sentence.
        in_documents: The severity in a definition that was loaded and not built, if it is another one there: less is
            known of what its author meant, and of the data it gets.
    """

    name: str
    severity: Severity
    group: Group
    summary: str
    in_documents: Severity | None = None


_TABLE = (
    # What a JSON or YAML document holds.
    Code("unreadable-document", "error", "document", "A text is no JSON or YAML, or not an object."),
    Code("unknown-field", "error", "document", "A field is not part of the language in this place."),
    Code("missing-field", "error", "document", "A field that this place needs is not there."),
    Code("field-wrong-type", "error", "document", "A field holds a value of the wrong JSON type."),
    Code("field-wrong-value", "error", "document", "A field holds text that is none of the values it can have."),
    Code("unknown-state-type", "error", "document", "`Type` names none of the eight kinds of states."),
    Code("duplicate-key", "error", "document", "An object has the same key twice, so one of the two values is lost."),
    Code("definition-too-large", "error", "document", "The definition is longer than 1,048,576 characters."),
    Code("unknown-suppression", "warning", "document", "A comment takes back findings with a code that there is not."),
    Code("unused-suppression", "advice", "document", "A comment takes back findings that are not there."),
    # Which state leads to which.
    Code("unknown-transition-target", "error", "graph", "A transition leads to a state that its scope does not have."),
    Code("unreachable-state", "error", "graph", "No path from the start leads to a state."),
    Code("no-terminal-state", "error", "graph", "No state ends the execution, so it could never finish."),
    Code("missing-transition", "error", "graph", "A state says neither where to go next nor that it is the end."),
    Code("next-and-end", "error", "graph", "A state both goes on and ends."),
    Code("empty-states", "error", "graph", "A machine, branch or item processor has no states."),
    Code("choice-without-rules", "error", "graph", "A Choice has no rule to choose by."),
    Code(
        "choice-without-default",
        "warning",
        "graph",
        "A Choice has no way out when none of its rules is true.",
        in_documents="advice",
    ),
    # Names of states, variables and labels.
    Code("duplicate-state-name", "error", "names", "Two states of one machine have the same name."),
    Code("state-name-length", "error", "names", "A state name is empty or longer than 80 characters."),
    Code("variable-name", "error", "names", "A variable's name is reserved, too long or not an identifier."),
    Code("assigns-outer-variable", "error", "names", "An inner scope assigns a variable of the scope around it."),
    Code("duplicate-label", "error", "names", "Two Distributed Maps have the same label."),
    # Single fields and fields that belong together.
    Code("field-range", "error", "fields", "A number, or the length of a list or text, is outside its range."),
    Code("field-conflict", "error", "fields", "Two fields exclude each other."),
    Code("field-wrong-query-language", "error", "fields", "A field or value belongs to the other query language."),
    Code("retry-order", "error", "fields", "`States.ALL` does not stand alone in the last retrier or catcher."),
    Code("express-pattern", "error", "fields", "An Express workflow uses what only a Standard workflow can do."),
    Code("express-time", "warning", "fields", "A time is longer than an Express workflow may run."),
    Code("lambda-without-retry", "advice", "fields", "A Lambda function is called without retrying what goes away."),
    Code("deprecated-field", "advice", "fields", "A field has a newer name."),
    Code("uncatchable-error", "warning", "fields", "A Catch names an error that no Catch takes."),
    Code("no-effect", "advice", "fields", "A field or value does nothing where it stands."),
    Code(
        "unknown-error-name",
        "warning",
        "fields",
        "An error's name looks like one of AWS, but is none.",
        in_documents="advice",
    ),
    # How services are called.
    Code("unsupported-pattern", "error", "services", "A task waits in a way that its integration does not have."),
    Code("missing-task-token", "error", "services", "A task waits for its token, but nobody is given it."),
    Code("task-token-outside-callback", "error", "services", "The task token is read where there is none."),
    Code("execution-input", "error", "services", "A workflow or activity is given an input that does not fit."),
    Code("integration-argument", "error", "services", "An argument is not what its integration allows."),
    Code(
        "unbounded-callback",
        "warning",
        "services",
        "A task waits for an answer, and no timeout ends the wait.",
        in_documents="advice",
    ),
    Code("unknown-model", "error", "services", "It is not known how requests to a foundation model are written."),
    Code("model-request", "error", "services", "A foundation model is asked for what its family does not have."),
    Code("retired-model", "warning", "services", "A foundation model is at the end of its life."),
    Code(
        "image-in-payload",
        "advice",
        "services",
        "An image comes back into the workflow, which may be too small for it.",
    ),
    Code("http-request", "error", "services", "An HTTP Task is given what its method does not have."),
    Code("http-endpoint", "error", "services", "An HTTP Task calls what is no HTTPS address."),
    Code("query-in-endpoint", "warning", "services", "The address of an HTTP Task has a query in it."),
    Code("http-header", "error", "services", "An HTTP Task sets a header that it may not set."),
    Code("missing-connection", "error", "services", "An HTTP Task has no connection."),
    Code("secret-in-source", "error", "services", "A secret is written down instead of being referred to."),
    Code("unknown-resource", "error", "services", "A Task's resource is nothing that Step Functions can call."),
    Code("unknown-service", "error", "services", "A Task calls a service that Step Functions does not know."),
    Code("unknown-action", "error", "services", "A Task calls an action that the service does not have."),
    Code("unsupported-action", "error", "services", "A Task calls an action that Step Functions cannot call."),
    Code("unknown-argument", "error", "services", "A Task is given an argument that the API does not have."),
    Code("missing-argument", "error", "services", "A Task is not given an argument that the API requires."),
    Code("argument-type", "error", "services", "An argument has the wrong type."),
    Code("argument-value", "error", "services", "An argument is outside the values that the API allows."),
    Code(
        "argument-pattern",
        "warning",
        "services",
        "An argument does not match the API's pattern for it.",
        in_documents="advice",
    ),
    Code("argument-as-text", "advice", "services", "An argument is text where the API has something else."),
    Code("error-prefix", "error", "services", "A Retry or Catch names an error that the call can never raise."),
    Code("unknown-error", "warning", "services", "A Retry or Catch names an error much like one that the API has."),
    Code("argument-spelling", "warning", "services", "An argument has other capitals than the API's member."),
    # Expressions made from references.
    Code("unknown-member", "error", "expressions", "An expression reads a member that the value's type does not have."),
    Code("missing-member", "error", "expressions", "An object is made without a member that its type requires."),
    Code("member-type", "error", "expressions", "A member is given a value of the wrong type."),
    Code("operand-type", "error", "expressions", "An operator or function is given a value of the wrong type."),
    Code("ambiguous-operator", "error", "expressions", "`+` cannot tell whether it adds, joins text or joins lists."),
    Code("impossible-comparison", "error", "expressions", "A comparison always gives the same answer."),
    Code("plain-bool", "error", "expressions", "A condition is a Python bool, decided before it runs."),
    Code("expression-too-deep", "error", "expressions", "An expression is nested deeper than AWS evaluates."),
    Code("value-not-json", "error", "expressions", "A value is nothing that JSON can hold."),
    Code("unresolved-annotation", "error", "expressions", "A type names a class that does not exist."),
    Code("broken-f-string", "error", "expressions", "Text with a reference in it was cut or changed."),
    Code("format-spec", "error", "expressions", "An f-string formats a reference in a way that JSONata cannot."),
    Code("reference-in-json-text", "error", "expressions", "A reference stands inside JSON text made by hand."),
    Code("reference-in-constant", "error", "expressions", "A reference stands where only fixed text can."),
    Code("jsonpath-unsayable", "error", "expressions", "JSONPath has no words for an expression."),
    Code("python-operator", "warning", "expressions", "`and`, `or`, `not`, `in`, `is` act on a reference too early."),
    # Prompts made from Jinja templates.
    Code("prompt-file", "error", "prompts", "The file of a template cannot be read."),
    Code("prompt-syntax", "error", "prompts", "The text of a template is not Jinja."),
    Code("prompt-unknown-input", "error", "prompts", "A template uses a name that has no value."),
    Code("prompt-unsupported", "error", "prompts", "A template uses what an expression cannot say."),
    Code("prompt-unused-input", "warning", "prompts", "A prompt is given an input that its template never uses."),
    # JSONata written by hand.
    Code("jsonata-syntax", "error", "jsonata", "The text is not JSONata."),
    Code("jsonata-delimiters", "error", "jsonata", "Text begins with {% or ends with %}, but not both."),
    Code("expression-as-text", "warning", "jsonata", "Text is written like an expression, but nothing evaluates it."),
    Code("jsonata-newer-operator", "error", "jsonata", "An operator is newer than the JSONata that AWS runs."),
    Code("jsonata-top-level-name", "error", "jsonata", "A bare name starts a path, but there is no document."),
    Code("jsonata-top-level-wildcard", "warning", "jsonata", "A wildcard starts a path, but there is no document."),
    Code("jsonata-root-reference", "error", "jsonata", "`$$` is used, but there is no document that it could be."),
    Code("jsonata-eval", "error", "jsonata", "`$eval` is used, which AWS does not have."),
    Code("jsonata-unknown-function", "error", "jsonata", "A function is called that neither JSONata nor AWS has."),
    Code("jsonata-arity", "error", "jsonata", "A function is called with too few or too many arguments."),
    Code("jsonata-states-member", "error", "jsonata", "`$states` is read for something that it does not have here."),
    Code("jsonata-context-member", "warning", "jsonata", "The context object is read for something undocumented."),
    Code("jsonata-depth", "warning", "jsonata", "An expression written by hand is nested deeper than AWS evaluates."),
    # JSONPath written by hand.
    Code("jsonpath-syntax", "error", "jsonpath", "The text is neither a path nor a call of an intrinsic function."),
    Code("jsonpath-not-reference", "error", "jsonpath", "A path has more than names and positions."),
    Code(
        "jsonpath-context-member", "warning", "jsonpath", "A path reads something undocumented of the context object."
    ),
    Code("path-as-text", "warning", "jsonpath", "Text is written like a path, but nothing reads it as one."),
    Code("intrinsic-unknown", "error", "jsonpath", "A function is called that is no intrinsic function."),
    Code("intrinsic-arity", "error", "jsonpath", "An intrinsic function is given too few or too many arguments."),
    # What reads what, and whether it is there by then.
    Code("unassigned-result", "error", "data flow", "A step reads a result that some path has not produced."),
    Code(
        "unassigned-variable",
        "error",
        "data flow",
        "A variable is read where it has no value.",
        in_documents="warning",
    ),
    Code("maybe-unassigned-variable", "advice", "data flow", "A variable is read that some path has not assigned."),
    Code("unassigned-error", "error", "data flow", "An error is read outside the states that handle it."),
    Code("result-out-of-scope", "error", "data flow", "A step inside a branch or item processor is read from outside."),
    Code("maybe-missing", "error", "data flow", "A member that may be missing is read as if it were always there."),
    Code("no-result", "error", "data flow", "The result of a step that has none is read."),
    Code("unknown-variable", "error", "data flow", "`.sets()` names a variable that the workflow does not declare."),
    Code("variable-type", "error", "data flow", "A variable is set to what it was not declared to hold."),
    Code("duplicate-variable", "error", "data flow", "Two variables of a workflow have the same name."),
    Code("missing-returns", "error", "data flow", "A workflow has an output model but never says what it returns."),
    Code("output-type", "error", "data flow", "What a workflow returns does not fit its output model."),
    # Steps and chains.
    Code("no-start", "error", "steps", "A workflow does not say where it starts."),
    Code("step-in-two-scopes", "error", "steps", "One step stands in two scopes, for example in two branches."),
    Code("conflicting-successors", "error", "steps", "A step is given two different successors."),
    Code("conflicting-versions", "error", "steps", "Two versions of a step are used in one workflow."),
    Code("flow-after-end", "error", "steps", "Something follows a Succeed or Fail."),
    Code("catch-all-covers-nothing", "error", "steps", "`catch_all()` has no state whose errors it could catch."),
    Code("fragment-calls-itself", "error", "steps", "A fragment calls itself."),
    Code("dropped-step", "warning", "steps", "A step was made, but no workflow uses it."),
    Code("dropped-chain", "warning", "steps", "A chain was made, but no workflow uses it."),
    Code("dropped-version", "warning", "steps", "A changed version of a step was made, but an earlier one is used."),
)

CODES: Mapping[str, Code] = MappingProxyType({code.name: code for code in _TABLE})
"""Every code by its name, in the order of the docs."""


def report(
    code: str,
    message: str,
    hint: str | None = None,
    *,
    state: str | None = None,
    pointer: str = "",
    source: Location | None = None,
    in_document: bool = False,
    fix: Fix | None = None,
) -> Diagnostic:
    """Return a finding with the severity that its code has.

    Args:
        code: A name in `CODES`.
        message: What is wrong, with the offending value.
        hint: What to write instead.
        state: Name of the state, or None for the machine as a whole.
        pointer: JSON Pointer into the definition.
        source: Where the user wrote it.
        in_document: Whether it is about a definition that was loaded, not built.
        fix: What mends it in a document.

    Raises:
        KeyError: There is no such code.
    """
    known = CODES[code]
    return Diagnostic(
        severity=(known.in_documents if in_document else None) or known.severity,
        code=code,
        message=message,
        hint=hint,
        state=state,
        pointer=pointer,
        source=source,
        fix=fix,
    )

"""What Express workflows cannot do.

Source:
    AWS Step Functions Developer Guide, "Choosing workflow type in Step Functions" and "Using Map state in Distributed mode".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sfgen.asl import MapState, TaskState
from sfgen.checks.context import Context
from sfgen.errors import Diagnostic

__all__ = ["check_express_patterns"]

_PATTERN = re.compile(r"\.(sync(:\d+)?|waitForTaskToken)$")
_ACTIVITY = re.compile(r"arn:[^:]*:states:[^:]*:[^:]*:activity:")


def check_express_patterns(context: Context) -> Iterator[Diagnostic]:
    """Report what waits for longer than an Express workflow can, in the machine or in the children of a Map."""
    for visit in context.visits:
        if not context.facts(visit).express:
            continue
        state = visit.state
        if isinstance(state, MapState) and state.distributed:
            message = f"{visit.name!r} is a Distributed Map, which {_subject(context)} cannot run"
            yield context.finding("express-pattern", visit, "/ItemProcessor/ProcessorConfig/Mode", message, _HINT)
        elif isinstance(state, TaskState):
            found = _PATTERN.search(state.resource)
            what = f"{found[0]!r}" if found else "an activity" if _ACTIVITY.match(state.resource) else None
            if what is not None:
                message = f"{visit.name!r} uses {what}, which {_subject(context)} does not have"
                yield context.finding("express-pattern", visit, "/Resource", message, _HINT)


_HINT = "use a STANDARD workflow, or call the service without waiting for its end"


def _subject(context: Context) -> str:
    return "an EXPRESS workflow" if context.machine_type == "EXPRESS" else "an EXPRESS child of a Distributed Map"

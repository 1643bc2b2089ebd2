"""The outputs of a stack."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from sfgen.deploy.errors import DeployError
from sfgen.deploy.watch import REVIEW, Watch

__all__ = ["one_output", "outputs_of"]


def outputs_of(watch: Watch) -> dict[str, str]:
    """Give the outputs of a stack by name, in its order.

    Raises:
        DeployError: There is no such stack.
    """
    stack = watch.find()
    if stack is None or stack["StackStatus"] == REVIEW:
        raise DeployError(
            f"there is no stack {watch.name}", "sfgen deploy makes it; check the name, the Region and the account"
        )
    return {each["OutputKey"]: str(each["OutputValue"]) for each in stack.get("Outputs", ())}


def one_output(outputs: Mapping[str, str], name: str, stack: str) -> str:
    """Give the value of one output.

    Raises:
        DeployError: There is none of that name.
    """
    if name in outputs:
        return outputs[name]
    close = difflib.get_close_matches(name, outputs, n=1)
    hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(outputs) or 'none'}"
    raise DeployError(f"the stack {stack} has no output {name}", hint)

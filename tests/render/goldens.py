"""The pictures that are kept as files. `python -m tests.render.goldens` writes them anew; read the difference then."""

from pathlib import Path
from typing import Any

from sfgen.render import mermaid, svg
from tests.render.machines import PUBLISHING, machine

__all__ = ["FOLDER", "golden_pictures"]

FOLDER = Path(__file__).parent / "golden"

_APPROVAL: dict[str, Any] = {
    "Ask": {
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish.waitForTaskToken",
        "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "No answer"}],
        "Next": "Approved?",
    },
    "Approved?": {
        "Type": "Choice",
        "Choices": [{"Variable": "$.answer", "StringEquals": "yes", "Next": "Done"}],
        "Default": "Ask",
    },
    "Done": {"Type": "Succeed"},
    "No answer": {"Type": "Fail", "Error": "NoAnswer"},
}


def golden_pictures() -> dict[str, str]:
    """Return the pictures by the names of their files."""
    return {
        "approval.svg": svg(machine(_APPROVAL), title="Approval"),
        "publishing.mmd": mermaid(machine(PUBLISHING["States"]), title="Publishing"),
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, picture in golden_pictures().items():
        (FOLDER / name).write_text(picture, "utf-8")

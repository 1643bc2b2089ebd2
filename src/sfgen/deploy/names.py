"""The name of a stack, made from what is deployed."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["stack_name"]

_LONGEST: Final = 128


def stack_name(target: str) -> str:
    """Give the name of the stack for a target: `serverless-video` for `examples/serverless_video.py`.

    It depends on the target alone, so that a further workflow in the file does not make another stack.

    Args:
        target: `file.py`, `file.py:name`, `package.module` or `package.module:name`.
    """
    words = re.sub(r"\.py(?=:|$)", "", target.replace("\\", "/")).rpartition("/")[2]
    module, _, name = words.partition(":")
    parts = re.findall(r"[A-Za-z0-9]+", f"{module.rpartition('.')[2]} {name}")
    joined = "-".join(parts)
    return (joined if joined[:1].isalpha() else f"sfgen-{joined}".rstrip("-"))[:_LONGEST].rstrip("-")

"""The table of optimized integrations in the docs says what the data says.

After a change of the data, `python -m tests.docs.test_services` writes the table anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sfgen.services.optimized import OptimizedAction, actions_with, optimized_service, optimized_services
from sfgen.services.words import method_name

PAGE = Path(__file__).parents[2] / "docs" / "services.md"
HEAD = ["| Service | Actions | `wait=True` | `wait_for_task_token=True` |", "| --- | --- | --- | --- |"]
# Named as users call them; the rest are called as in a resource.
MODULES = {"bedrockruntime": "bedrock", "lambda": "lambda_"}


def method(action: OptimizedAction) -> str:
    """Write a method as users call it."""
    name = method_name(action.name[:1].upper() + action.name[1:])
    return f"`{name}`"


def table() -> Iterator[str]:
    """Give the lines of the table."""
    yield from HEAD
    for name in sorted(optimized_services(), key=lambda name: optimized_service(name).title):  # type: ignore[union-attr]
        service = optimized_service(name)
        assert service is not None
        module = MODULES.get(service.api or name, service.api or name)
        cells = [f"{service.title}: `{module}`", ", ".join(map(method, service.actions.values()))]
        if name == "http":
            cells[1] = "`get`, `post`, `put`, `patch`, `delete`, `head`, `options`"
        for pattern in ("sync", "wait-for-task-token"):
            names = actions_with(name, pattern)
            listed = ", ".join(method(action) for action in service.actions.values() if action.name in names)
            cells.append("no" if not names else "yes" if len(names) == len(service.actions) else listed)
        yield f"| {' | '.join(cells)} |"


def written() -> tuple[list[str], int, int]:
    """Give the lines of the page, and where its table begins and ends."""
    lines = PAGE.read_text("utf-8").splitlines()
    start = lines.index(HEAD[0])
    return lines, start, next(at for at in range(start, len(lines)) if not lines[at])


def test_the_table_says_what_the_data_says() -> None:
    lines, start, end = written()
    assert lines[start:end] == list(table())


if __name__ == "__main__":
    before, first, last = written()
    PAGE.write_text("\n".join([*before[:first], *table(), *before[last:]]) + "\n", "utf-8")

"""What a file has beside its workflows, where it is served on this machine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from sfgen.cli.findings import echo

if TYPE_CHECKING:
    from sfgen.dsl import Workflow
    from sfgen.resources import Resource
    from sfgen.studio.application.application import LocalApplication
    from sfgen.studio.engine import Supplies

__all__ = ["ApplicationSupply", "application_of"]


class Given(Protocol):
    """What the user gives."""

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        """Give what answers the tasks of a workflow."""
        ...

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        """Give what `${Name}` in the definition of a workflow stands for."""
        ...


class ApplicationSupply:
    """What executions are given that belong to an application: its own, and what the user gives in the place of that.

    Args:
        application: The application.
        given: What the user gives.
    """

    def __init__(self, application: LocalApplication, given: Given) -> None:
        self._application = application
        self._given = given

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        """Give what answers the tasks of a workflow."""
        return {**self._application.mocks(workflow), **self._given.mocks(workflow)}

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        """Give what `${Name}` in the definition of a workflow stands for; it has the user's values already."""
        return self._application.parameters(workflow)


def application_of(
    target: str,
    resources: Sequence[Resource],
    workflows: Sequence[Workflow[Any]],
    supply: Supplies,
    *,
    buckets: Mapping[str, str],
    store: str | None,
) -> LocalApplication | None:
    """Give what stands for the resources of a target, or None where it has none.

    Args:
        target: The target.
        resources: Its resources.
        workflows: All workflows of its file.
        supply: What the user gives.
        buckets: What `--bucket` says.
        store: What `--store` says.
    """
    if not resources:
        return None
    from sfgen.resources import Site
    from sfgen.studio.application.application import LocalApplication

    sites = [each for each in resources if isinstance(each, Site)]
    if len(sites) > 1:
        echo(f"{target} has {len(sites)} pages: {sites[0].logical_id} is shown")
    return LocalApplication(
        sites[0] if sites else None,
        [each for each in resources if not isinstance(each, Site)],
        workflows,
        _folder(target, store),
        parameters=supply.parameters(workflows[0].name),
        buckets=buckets,
        tell=_teller(),
    )


def _folder(target: str, store: str | None) -> Path:
    """Give where everything of an application is kept: the same folder for the same file."""
    path = Path(target.rpartition(":")[0] if ".py:" in target else target)
    place = str(path.resolve()) if path.exists() else f"{Path.cwd()} {path}"
    above = Path(store).parent if store else Path(click.get_app_dir("sfgen"))
    return above.resolve() / "applications" / f"{path.stem}-{hashlib.sha256(place.encode()).hexdigest()[:12]}"


def _teller() -> Callable[[str], None]:
    def tell(line: str) -> None:
        echo(click.style(line, dim=True))

    return tell

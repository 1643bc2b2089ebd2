"""The plugin of pytest: the fixture `run_workflow`, and coverage of states and transitions."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from sfgen.local import Definition
    from sfgen.testing.coverage import Coverage
    from sfgen.testing.runs import WorkflowRun

_RUNS: Final[pytest.StashKey[list[WorkflowRun]]] = pytest.StashKey()
_COVERAGE: Final[pytest.StashKey[Coverage]] = pytest.StashKey()
_OUTPUT: Final = "sfgen_coverage"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("sfgen", "workflows of sfgen")
    group.addoption(
        "--sfgen-coverage",
        action="store_true",
        help="Show which states and transitions of workflows were gone through.",
    )
    group.addoption(
        "--sfgen-coverage-min",
        type=float,
        metavar="PERCENT",
        help="Fail if less than this share of states and transitions was gone through.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Begin to watch the runs of workflows, if coverage is wanted."""
    least = config.getoption("--sfgen-coverage-min")
    if least is not None and not 0 <= least <= 100:
        raise pytest.UsageError(f"--sfgen-coverage-min takes 0 to 100, not {least:g}")
    if config.getoption("--sfgen-coverage") or least is not None:
        from sfgen.local.execution import observers
        from sfgen.testing.coverage import Coverage

        coverage = config.stash[_COVERAGE] = Coverage()
        observers.append(coverage.watch)


def pytest_unconfigure(config: pytest.Config) -> None:
    """End watching."""
    coverage = config.stash.get(_COVERAGE, None)
    if coverage is not None:
        from sfgen.local.execution import observers

        observers.remove(coverage.watch)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Hand the coverage of a worker to the main process, and fail if there is too little of it."""
    config = session.config
    coverage = config.stash.get(_COVERAGE, None)
    if coverage is None:
        return
    output = getattr(config, "workeroutput", None)
    if output is not None:
        output[_OUTPUT] = coverage.to_dict()
        return
    least = config.getoption("--sfgen-coverage-min")
    if least is not None and coverage.percent < least and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take the coverage of a worker of pytest-xdist."""
    coverage = node.config.stash.get(_COVERAGE, None)
    if coverage is not None:
        coverage.add(getattr(node, "workeroutput", {}).get(_OUTPUT, {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the coverage."""
    coverage = config.stash.get(_COVERAGE, None)
    if coverage is None:
        return
    terminalreporter.section("sfgen coverage")
    terminalreporter.line(coverage.report())
    least = config.getoption("--sfgen-coverage-min")
    if least is not None and coverage.percent < least:
        terminalreporter.line(f"FAIL: {coverage.percent:.1f}% is less than {least:g}%", red=True)


@pytest.fixture
def run_workflow(request: pytest.FixtureRequest) -> Callable[..., WorkflowRun]:
    """Give the function that runs a workflow on this machine: `run_workflow(wf, input, mocks=...)`.

    It takes what `sfgen.local.run` takes. A test that fails shows the paths of its runs.
    """
    runs = request.node.stash.setdefault(_RUNS, [])

    def run_it(definition: Definition, input: Any = None, **options: Any) -> WorkflowRun:
        from sfgen.local import run
        from sfgen.testing.runs import WorkflowRun

        done = WorkflowRun(run(definition, input, **options))
        runs.append(done)
        return done

    return run_it


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the paths of the runs of a test that failed."""
    report = yield
    runs = item.stash.get(_RUNS, [])
    if runs and report.when == "call" and report.failed:
        report.sections.append(("workflow runs", "\n".join(map(_told, runs))))
    return report


def _told(run: WorkflowRun) -> str:
    lines = [repr(run)]
    lines += [
        f"  {visit.name}: {visit.error}{f': {visit.cause}' if visit.cause else ''}"
        for visit in run.execution.states
        if visit.error is not None
    ]
    return "\n".join(lines)

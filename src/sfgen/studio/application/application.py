"""An application on this machine: all that a file has beside its workflows, and the page that shows it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.dsl import Workflow
from sfgen.errors import SfgenError
from sfgen.local.real_services import Live
from sfgen.local.tasks import TaskCall
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report
from sfgen.resources import Api, Lookup, Resource, Schedule, Site
from sfgen.studio.application.apis import iot, lambda_, s3, sns, sqs, states
from sfgen.studio.application.apis import secrets as secrets_manager
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.broker import Broker
from sfgen.studio.application.buckets import Buckets
from sfgen.studio.application.clients import Clients, environment
from sfgen.studio.application.events import fits, status_event
from sfgen.studio.application.fakes import Fakes
from sfgen.studio.application.files import write_whole
from sfgen.studio.application.functions import Functions
from sfgen.studio.application.handlers import ApiHandler, BucketHandler, MqttHandler, ObjectHandler
from sfgen.studio.application.hooks import Answer, CannotAnswerError
from sfgen.studio.application.names import Names
from sfgen.studio.application.parts import Rule, programs, queues, rules, triggers
from sfgen.studio.application.queues import LONGEST_PAUSE, Queues
from sfgen.studio.application.routes import AUTHOR, Routes
from sfgen.studio.application.storage import Storage
from sfgen.studio.application.tasks import task_answers
from sfgen.studio.engine import Engine
from sfgen.studio.hooks import Place
from sfgen.studio.security import is_token

__all__ = ["LocalApplication"]

_MOST_ASIDE: Final = 8


class LocalApplication:
    """What stands for the cloud behind the page of a file.

    Args:
        site: The page, or None.
        resources: What the file has beside its workflows.
        workflows: Its workflows.
        folder: Where everything is kept.
        parameters: The values of Parameters that the user gives.
        buckets: Folders that the user gives for buckets, by their names; others are in `folder`.
        tell: Takes a line for the terminal; any thread calls it.
        pause: How many seconds a message is hidden at most whose function has failed.

    Raises:
        OperateError: A folder that the user gives is not there.
    """

    def __init__(
        self,
        site: Site | None,
        resources: Sequence[Resource],
        workflows: Sequence[Workflow[Any]],
        folder: Path,
        *,
        parameters: Mapping[str, Any] | None = None,
        buckets: Mapping[str, str | os.PathLike[str]] | None = None,
        tell: Callable[[str], None],
        pause: float = LONGEST_PAUSE,
    ) -> None:
        self._site = site
        self._resources = (*([] if site is None else [site]), *resources)
        self._workflows = tuple(workflows)
        # Functions run in other folders.
        self._folder = folder = folder.resolve()
        self._given = dict(parameters or {})
        self._tell = tell
        self._pause = pause
        # The names of buckets do not depend on where the server is.
        known = Names(self._resources, self._workflows, self._given, "")
        own = {known.name(each): folder / "buckets" / known.name(each) for each in known.of_kind("AWS::S3::Bucket")}
        theirs = {name: Path(given).resolve() for name, given in (buckets or {}).items()}
        for name, place in theirs.items():
            if not place.is_dir():
                raise OperateError(f"the bucket {name} is to be the folder {place}, which does not exist", exit_code=2)
        self._folders = own | theirs
        self._openings: dict[str, dict[str, Any]] = {}

    @property
    def page(self) -> Path | None:
        """The folder of the page, if the file has one."""
        return None if self._site is None else self._site.source

    @property
    def buckets(self) -> Mapping[str, Path]:
        """The folder of each bucket by its name; each is there."""
        for folder in self._folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        return self._folders

    def opened(self, engine: Engine, place: Place) -> None:
        """Take the engine and the place, before any request and any execution.

        Raises:
            SfgenError: A Parameter has no value, or what is kept cannot be read.
        """
        self._names = names = Names(self._resources, self._workflows, self._given, place.host)
        self._engine = engine
        self._openings = {
            workflow.name: names.openings(workflow, strict=self._site is not None) for workflow in self._workflows
        }
        settings = {} if self._site is None else self._site.settings
        found, self._rules = list(programs(names)), list(rules(names))
        self._settings = {name: self._setting(value) for name, value in settings.items()}
        names.check()

        secret, storage = _secret(self._folder / "secret"), f"http://{place.host}/s3"
        self._buckets = Buckets(self.buckets, self._folder)
        self._broker = Broker(
            self._folder / "retained.json", lambda password: is_token(password.decode(errors="replace"), place.token)
        )
        self._functions = Functions(found, environment(secret, storage), self._ask, self._tell)
        self._queues = Queues(
            list(queues(names)),
            list(triggers(names)),
            self._folder / "queues.json",
            self._functions,
            self._tell,
            pause=self._pause,
        )
        self._aside = ThreadPoolExecutor(_MOST_ASIDE, thread_name_prefix="sfgen application")
        self._table = self._services(secret)
        self._clients = Clients(self._ask, secret, storage)
        self._routes = Routes(names, self._table, self._functions)
        self._storage = Storage(self._buckets, secret)
        fakes = None if self._site is None else self._site.fakes
        self._fakes = None if fakes is None else Fakes(fakes.resolve(), self._clients.client)
        self._answers = task_answers(self._table, self._owned(), Live(connect=self._clients.shared))
        if self._fakes is not None:
            self._fakes.mocks()
        engine.on_end(self._ended)
        self._queues.open()
        for schedule in names.of_type(Schedule):
            self._tell(f"the schedule {schedule.logical_id} starts nothing here: no clock runs for it")

    def settings(self) -> Mapping[str, Json]:
        """Give what the page reads from `settings.json`."""
        return {**self._settings, "local": True, "author": AUTHOR}

    def rules(self) -> Sequence[Any]:
        """Give the rules of Tornado for its own addresses."""
        storage = {"storage": self._storage}
        return [
            (r"/api/([A-Za-z0-9]+)(/.*)?", ApiHandler, {"routes": self._routes, "tell": self._tell}),
            (r"/s3/([^/]+)/?", BucketHandler, storage),
            (r"/s3/([^/]+)/(.+)", ObjectHandler, storage),
            (r"/mqtt", MqttHandler, {"broker": self._broker}),
        ]

    def mocks(self, workflow: str) -> Mapping[str, Any]:  # noqa: ARG002 - all workflows have the same
        """Give what answers the tasks of a workflow."""
        return {**self._answers, **({} if self._fakes is None else self._fakes.mocks())}

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        """Give what `${Name}` in the definition of a workflow, and of those that it starts, stands for."""
        others = {name: value for openings in self._openings.values() for name, value in openings.items()}
        return {**others, **self._openings.get(workflow, {})}

    def closed(self) -> None:
        """Let go of everything; the engine has ended."""
        # No function is called any more, those that run are ended, and then everybody comes to an end.
        self._queues.end()
        self._functions.close()
        self._queues.close()
        self._aside.shutdown(wait=True, cancel_futures=True)

    def client(self, service: str, **options: Any) -> Any:
        """Give a client of boto3 that is answered here; for what stands in for the rest of the cloud."""
        return self._clients.client(service, **options)

    # Inside

    def _ask(self, service: str, operation: str, arguments: dict[str, Any]) -> Answer:
        try:
            return self._table.ask(service, operation, arguments)
        except CannotAnswerError as error:
            self._tell(str(error))
            raise

    def _services(self, secret: str) -> Table:
        names = self._names
        topics = [names.arn(each) for each in names.of_kind("AWS::SNS::Topic")]
        kept = {}
        for each in names.of_kind("AWS::SecretsManager::Secret"):
            properties = names.properties(each)
            wanted = properties.get("GenerateSecretString", {})
            made = properties.get("SecretString") or secrets_manager.made_up(each.logical_id, wanted, secret)
            kept[names.arn(each)] = str(made)
        return Table(
            {
                "iot-data": iot.operations(self._broker),
                "lambda": lambda_.operations(self._functions, self._later),
                "s3": s3.operations(self._buckets),
                "secretsmanager": secrets_manager.operations(kept),
                "sns": sns.operations(topics, self._tell),
                "sqs": sqs.operations(self._queues),
                "stepfunctions": states.operations(names, self._engine),
            }
        )

    def _owned(self) -> dict[str, Callable[[TaskCall, Mapping[str, Any]], bool]]:
        """Give, by service, what says whether a call is about something of the application."""
        topics = {self._names.arn(each) for each in self._names.of_kind("AWS::SNS::Topic")}
        kept = {self._names.arn(each) for each in self._names.of_kind("AWS::SecretsManager::Secret")}
        kept |= {arn.rpartition(":")[2] for arn in kept}
        return {
            "lambda": lambda call, _: (call.function or "") in self._functions,
            "s3": lambda _, given: given.get("Bucket") in self._buckets,
            "secretsmanager": lambda _, given: given.get("SecretId") in kept,
            "sns": lambda _, given: given.get("TopicArn") in topics,
            "sqs": lambda _, given: self._queues.name_of(str(given.get("QueueUrl"))) is not None,
        }

    def _setting(self, value: str | Api | Lookup) -> Json:
        if isinstance(value, Api):
            # A page calls the server that it came from, under whichever name.
            return f"/api/{value.logical_id}"
        return self._names.value_of(value.value if isinstance(value, Lookup) else value)

    def _ended(self, report: Report) -> None:
        event = status_event(self._names, report)
        for rule in self._rules:
            if fits(event, rule.pattern):
                self._later(partial(self._follow, rule, event))

    def _follow(self, rule: Rule, event: Mapping[str, Any]) -> None:
        if rule.workflow is not None:
            self._engine.start(rule.workflow, event if rule.whole_event else event["detail"])
        elif rule.function is not None and rule.function in self._functions:
            self._functions.call(rule.function, event)
        else:
            self._tell(f"the rule {rule.name} calls {rule.function}, which is not there on this machine")

    def _later(self, what: Callable[[], object]) -> None:
        def done() -> None:
            try:
                what()
            except SfgenError as error:
                self._tell(str(error))
            except CannotAnswerError:
                # It has been told.
                return

        # A function that still runs may ask for it when everything ends.
        with suppress(RuntimeError):
            self._aside.submit(done)


def _secret(path: Path) -> str:
    """Give what addresses are signed with; it stays the same, so that an address that was shown stays good."""
    if not path.exists():
        write_whole(path, secrets.token_urlsafe(32).encode())
    return path.read_text("ascii")

"""Build and compile a workflow with one call of each of many services: `services_sfgen.py COUNT warm|cold`.

`cold` has no index of any service yet; `warm` has them all, once it has run.
"""

import os
import sys
import tempfile
from itertools import islice
from typing import Any

from service_models import reading_services

COUNT, MODE = int(sys.argv[1]), sys.argv[2]
with tempfile.TemporaryDirectory() as folder:
    if MODE == "cold":
        os.environ["SFGEN_CACHE_DIR"] = folder
    from sfgen import Flow, Pass, Task, Workflow

    flow: Flow[Any] = Pass("Begin")
    for service, action in islice(reading_services(), COUNT):
        task = Task(service, resource=f"arn:aws:states:::aws-sdk:{service}:{action}")
        flow = flow >> task
    workflow = Workflow("services")
    workflow.start_at(flow)
    sys.stdout.write(workflow.compile().to_json())

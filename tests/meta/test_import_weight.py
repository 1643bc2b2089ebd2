"""`import sfgen` stays light."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = {"boto3", "botocore", "click", "jinja2", "tornado", "yaml"}


def test_import_loads_nothing_heavy() -> None:
    code = "import json, sys, sfgen; json.dump(sorted(sys.modules), sys.stdout)"
    # -I: nothing that this test's own environment adds to the path or loads.
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(done.stdout)}
    assert "sfgen" in loaded
    assert loaded & HEAVY == set()

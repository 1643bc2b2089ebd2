"""Settings of the whole test suite: hypothesis profiles and the shared fixtures."""

import os
import signal
from pathlib import Path

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.oracles.fixtures"]

# `ci` gives the same examples on every run, so that a red run can be repeated; no deadline, since cores are shared.
settings.register_profile(
    "ci",
    max_examples=100,
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# `deep` searches anew on each run: HYPOTHESIS_PROFILE=deep pytest tests/properties
settings.register_profile("deep", max_examples=5_000, derandomize=False, deadline=None, print_blob=True)
# Indexes of APIs are kept apart from the user's own, and shared by the processes of one run.
os.environ.setdefault("SFGEN_CACHE_DIR", str(Path(__file__).parents[1] / "build" / "cache"))

settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# A shell that runs the tests in the background has SIGINT ignored, what they start inherits that, and Ctrl-C would be without effect there.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

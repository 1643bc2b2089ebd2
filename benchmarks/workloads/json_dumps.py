"""Write a document with `json.dumps` and do nothing else: `json_dumps.py FILE`.

The document comes from `marshal`, so that reading it hardly counts.
"""

import json
import marshal
import sys
from pathlib import Path

sys.stdout.write(json.dumps(marshal.loads(Path(sys.argv[1]).read_bytes()), indent=2, ensure_ascii=False))

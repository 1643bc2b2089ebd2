"""`python -m sfgen`: the command line."""

from __future__ import annotations

from sfgen.cli import main

if __name__ == "__main__":
    main(prog_name="sfgen")

# `make test` and `make demo` do all set-up themselves, once; `make setup` alone does it for an editor.

PYTHON ?= python3
VENV ?= .venv
# `-e .` for work on sfgen; `.` installs it as a user has it.
SFGEN ?= -e .
ORACLES := tests/oracles
BIN := $(VENV)/bin

# npm trusts only what Node brings along; this adds what the system trusts, a company's proxy for example.
export NODE_EXTRA_CA_CERTS ?= $(wildcard /etc/ssl/certs/ca-certificates.crt)

.PHONY: help setup test lint types docs tests demo page format

help:
	@echo "make demo    compile the example workflow, draw its graph, and run it with all around it made up"
	@echo "make page    the same with you as the author, in a browser"
	@echo "make test    everything that CI runs: format, lint, types, tests, docs"
	@echo "make docs    the site, in build/site"
	@echo "make format  format the code and fix what can be fixed"
	@echo "make setup   the virtual environment in $(VENV), and the Node packages that the tests ask"

setup: $(VENV)/.ready $(ORACLES)/node_modules/.ready

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "sfgen needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $(SFGEN)[dev]
	touch $@

$(ORACLES)/node_modules/.ready: $(ORACLES)/package-lock.json
	npm ci --prefix $(ORACLES) --ignore-scripts --no-audit --no-fund
	touch $@

test: lint types docs tests

lint: $(VENV)/.ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.ready
	$(BIN)/mypy --strict src

docs: $(VENV)/.ready
	$(BIN)/sphinx-build -b html -W --keep-going -q docs build/site

# The tests that check types, with mypy and pyright, are among these.
tests: setup
	$(BIN)/python -m pytest -n auto

demo: $(VENV)/.ready
	@mkdir -p build
	@$(BIN)/sfgen compile examples/serverless_video.py
	@$(BIN)/sfgen graph examples/serverless_video.py --format svg -o build/serverless_video.svg
	@echo "open build/serverless_video.svg in a browser for the picture"
	@echo "a run with everything around the workflow made up:"
	@$(BIN)/sfgen run examples/serverless_video.py --mocks examples/serverless_video/fakes.py --no-store \
		--input '{"author": "ada", "video_id": "v1", "key": "uploads/ada/v1.mp4"}' --parameter Videos=videos \
		--parameter TextModelId=claude --parameter HuggingFaceModelId=gpt-oss
	@echo "the same with you as the author, in a browser: make page" >&2

page: $(VENV)/.ready
	@$(BIN)/sfgen run examples/serverless_video.py --serve --open

format: $(VENV)/.ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

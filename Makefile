# Every target does its own set-up first; setup.sh is quick when nothing is missing.
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.PHONY: run test lint bench torment

run:
	@bash packaging/setup.sh run
	@$(BIN)/mat-companion $(ARGS)

test:
	@bash packaging/setup.sh test
	@$(MAKE) --no-print-directory checks
	@$(BIN)/python -m pytest --numprocesses 4 --dist loadgroup $(ARGS)

# The same, with what of the program it ran, and whether that is enough: that takes a third longer.
.PHONY: coverage
coverage:
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term --cov-report=json:.coverage.json $(ARGS)"
	@$(BIN)/python packaging/coverage_limits.py .coverage.json

lint:
	@bash packaging/setup.sh test
	@$(MAKE) --no-print-directory checks
	@$(MAKE) --no-print-directory measures

# Lines of the program and of its tests, counted alike.
.PHONY: measures
measures:
	@$(BIN)/python packaging/measures.py

.PHONY: checks
checks:
	@$(BIN)/ruff check --output-format concise .
	@$(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python

bench:
	@bash packaging/setup.sh test
	@$(BIN)/python packaging/bench.py $(ARGS)
	@$(BIN)/python packaging/growth.py
	@$(BIN)/python packaging/waiting.py --minutes 1 --sessions 1

torment:
	@bash packaging/setup.sh test
	@$(BIN)/python -m tests.storage.torment $(ARGS)

.PHONY: words
words:
	@bash packaging/setup.sh test
	@$(BIN)/python packaging/translations.py update
	@$(BIN)/python packaging/translations.py report

.PHONY: gallery
gallery:
	@bash packaging/setup.sh test
	@PYTHONPATH=. $(BIN)/python packaging/gallery.py $(ARGS)

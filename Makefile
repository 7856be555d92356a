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

# The same, with what of the program it ran: that takes a third longer.
.PHONY: coverage
coverage:
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term $(ARGS)"

lint:
	@bash packaging/setup.sh test
	@$(MAKE) --no-print-directory checks

.PHONY: checks
checks:
	@$(BIN)/ruff check --output-format concise .
	@$(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python

bench:
	@bash packaging/setup.sh test
	@PYTHONPATH=.:packaging:packaging/audio $(BIN)/python -m bench $(ARGS)

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

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

# The wheel and the source archive, into dist/.
.PHONY: dist
dist:
	@bash packaging/setup.sh test
	@$(BIN)/python packaging/dist.py

# Everything that is handed out and can be built here, with its notices and checksums, into dist/.
.PHONY: release
release:
	@bash packaging/setup.sh test
	@$(BIN)/python packaging/release.py

# The program as a folder that needs no Python, into dist/mat-companion; and the package for Debian made of it.
.PHONY: bundle
bundle:
	@bash packaging/setup.sh package
	@$(BIN)/python packaging/bundle/build.py

.PHONY: deb
deb: bundle
	@rm -f dist/mat-companion_*.deb
	@$(BIN)/python packaging/debian/build.py

.PHONY: check-packages
check-packages: deb
	@bash packaging/setup.sh package
	@$(BIN)/python -m pytest -m packages tests/packages $(ARGS)

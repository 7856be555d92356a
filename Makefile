# Every target does its own set-up first; setup.sh is quick when nothing is missing.
VENV := .venv
BIN := $(VENV)/bin
ARGS ?=

.PHONY: run test lint bench torture

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
	@PYTHONPATH=.:packaging:packaging/audio $(BIN)/python -m bench $(ARGS)

torture:
	@bash packaging/setup.sh test
	@$(BIN)/python -m tests.torture $(ARGS)

# What is known against the libraries; leaves with an error also where nobody could be asked.
.PHONY: audit
audit:
	@bash packaging/setup.sh test
	@$(BIN)/python packaging/audit.py

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

# How many small faults put into the core its tests notice; `make mutants ARGS="ladder suggestion"` for single modules.
.PHONY: mutants
mutants:
	@bash packaging/setup.sh test
	@nice -n 15 $(BIN)/python packaging/mutants.py $(ARGS)

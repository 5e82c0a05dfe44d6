# BorderDesk. Each target: one line of words, one line of work. `make` alone lists them.

SHELL := /bin/sh
PYTHON := .venv/bin/python
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LANGUAGES := sw fr
PACKAGES := $(shell sed 's/\#.*//' packages.debian)

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: setup ## Open the training desk; with no display, run its scripted morning and save the pictures to out/
	@$(PYTHON) -m borderdesk demo $(if $(CAMERA),--camera $(CAMERA))

test: setup check ## Run everything that CI runs (under 15 minutes on two cores)
	$(PYTHON) -m pytest

test-long: setup ## Run what does not fit: 500 kills, a soak, ten minutes of mutations of each kind of list (about 3 hours)
	$(PYTHON) -m pytest -m long

test-x: setup ## Work the program with xdotool under a real X server (needs: apt-get install xvfb xdotool)
	$(PYTHON) -m pytest -m x11 -s

check: setup ## Lint, types and import contracts
	$(PYTHON) -m ruff check . && $(PYTHON) -m ruff format --check . && $(PYTHON) -m mypy && .venv/bin/lint-imports --no-cache

hub: setup ## Serve a hub of its own in out/hub with its own PostgreSQL, and print a first desk's enrolment code
	@mkdir -p out && chmod 755 out; test -e out/hub/hub.json || $(PYTHON) -m borderdesk hub --folder out/hub init
	@$(PYTHON) -m borderdesk hub --folder out/hub enrol --post HQ --lane 1 && $(PYTHON) -m borderdesk hub --folder out/hub serve

bench-reading: setup ## Our reader on images and clips, then the open readers beside it in environments of their own
	$(PYTHON) -m bench reading && $(PYTHON) -m bench.reading_peers

bench: setup ## Print every figure that we claim and write them to bench/figures.json
	$(PYTHON) -m bench

translations: setup ## Take the words of the window over into resources/translations and compile them
	@.venv/bin/pyside6-lupdate -silent -no-obsolete -locations none $$(find borderdesk/ui borderdesk/app -name '*.py' | sort) -ts $(LANGUAGES:%=resources/translations/borderdesk_%.ts)
	@for language in $(LANGUAGES); do .venv/bin/pyside6-lrelease -silent resources/translations/borderdesk_$$language.ts; done

setup: .stamps/packages .stamps/python ## Install what is missing: Debian packages (with sudo) and .venv from requirements.lock

.stamps/packages: packages.debian
	@missing=; for p in $(PACKAGES); do dpkg -s $$p 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ] && ! command -v apt-get >/dev/null; then echo "Not Debian: install what these packages hold:$$missing"; \
	elif [ -n "$$missing" ]; then echo "Installing Debian packages:$$missing"; \
	  $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; fi
	@mkdir -p .stamps && touch $@

.stamps/python: requirements.lock
	@echo "Installing the pinned Python packages into .venv"
	@test -x $(PYTHON) || python3 -m venv .venv
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@mkdir -p .stamps && touch $@

lock: ## Pin the dependencies again after a change in pyproject.toml (needs the tool uv)
	uv pip compile pyproject.toml --group dev --group hub --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.lock

.PHONY: help run hub test test-long test-x check bench bench-reading translations setup lock

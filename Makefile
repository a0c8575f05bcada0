# Thin front door: everything happens in packaging/bootstrap.py, so that Windows users need no make.
PYTHON ?= python3
PHOTOS ?=
TORCH_INDEX ?=
export ALBUMEN_PHOTOS := $(PHOTOS)
export ALBUMEN_TORCH_INDEX := $(TORCH_INDEX)

.PHONY: run test setup lint benchmark benchmark-check release-check clean

run:        ## set up, index a folder of photos (PHOTOS=~/Pictures for yours) and open the window on it
	@$(PYTHON) packaging/bootstrap.py run

test:       ## set up and run the tests (PYTEST="-k name" passes arguments on)
	@$(PYTHON) packaging/bootstrap.py test $(PYTEST)

setup:      ## only set up .venv and the system libraries that Qt needs
	@$(PYTHON) packaging/bootstrap.py setup

lint:       ## ruff, mypy --strict and import-linter
	@$(PYTHON) packaging/bootstrap.py lint

benchmark:  ## ratios measured side by side; not part of the tests
	@$(PYTHON) packaging/bootstrap.py benchmark

benchmark-check:  ## the same, against the stored ratios: fails where one fell by more than the tolerance
	@$(PYTHON) packaging/bootstrap.py benchmark --check

release-check:  ## build every package that can be built here, install and try each; see docs/releasing.md
	@$(PYTHON) packaging/release.py check

clean:
	rm -rf .venv build dist

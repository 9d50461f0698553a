# Everything a person does here has one name. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test lint docs bench interop fuzz package release setup

SWIFT ?= swift

help:  ## List what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup  ## Build and run the first tutorial: a Z peak from a ROOT file, with its report
	$(SWIFT) build -c release --product ZPeak
	$(SWIFT) run -c release --skip-build ZPeak

test: setup  ## Build everything and run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:  ## Check the format, the manifests, the layers and that every package is complete
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Packages Tests Tutorials
	python3 .ci/checks/packages.py
	python3 .ci/checks/manifests.py
	python3 .ci/checks/layers.py

docs: setup  ## Build the documentation of all modules into site/
	.ci/docs

bench: setup  ## Measure against the peers and write Docs/Benchmarks.md
	.ci/peers
	.venv/bin/python Tests/Benchmarks/run.py $(ROWS)

interop: setup  ## Compare with uproot, boost-histogram, iminuit, ROOT and the other peers
	.ci/peers
	$(SWIFT) build -c release --product hep
	$(SWIFT) build -c release --product interop-probe
	MARTLET_SEEDS=$(SEEDS) .venv/bin/python -m pytest -q Tests/Interop -k "$(TESTS)"

fuzz: setup  ## Damage files under a sanitizer: make fuzz SECONDS=600
	.ci/fuzz $(SECONDS)

package:  ## Start a package: make package NAME=Calorimetry LAYER=2 USES=Vectors
	@python3 .ci/package.py --name "$(NAME)" --layer "$(LAYER)" --uses "$(USES)"

release:  ## Publish one package: make release PACKAGE=Vectors URL=https://host/org/Vectors
	@python3 .ci/release.py --package "$(PACKAGE)" --url "$(URL)"

setup:
	@.ci/setup

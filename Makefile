# GlassBox. `make run` opens the lab, `make test` checks everything; both install what is missing.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PREFIX ?= /usr/local
# Where the program is built: another folder when the sources may not be written.
BUILD ?= .build-static
# The program carries its Swift libraries: it starts in half the time and runs where Swift is not installed.
STATIC = -c release --static-swift-stdlib --scratch-path $(BUILD)
PROGRAM = $(BUILD)/release/glassbox
# What the tests drive is built beside them.
TESTED = $(shell swift build -c release --show-bin-path)/glassbox

.PHONY: help setup setup-test build run test check check-format check-source sanitize bench assets portable install uninstall deb format clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup:
	@Scripts/setup.sh

setup-test:
	@Scripts/setup.sh test

build: setup ## build the program (release)
	@swift build $(STATIC) --product glassbox

run: build ## build and open the lab
	@exec $(PROGRAM)

test: setup-test check-format check-source ## everything that CI checks
	swift build -c release --build-tests
	$(TESTED) lessons check
	Packaging/check-install.sh $(TESTED)
	swift test -c release --disable-xctest --skip-build

check: setup-test check-format check-source ## the quick subset for every commit
	swift build -c release --build-tests
	$(TESTED) lessons check
	swift test -c release --disable-xctest --skip-build --skip EndToEndTests --skip CommandTests

check-format:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

check-source:
	@swift package dump-package | swift -swift-version 6 Scripts/check-imports.swift
	@Scripts/check-files.sh
	@Packaging/check-launcher.sh

sanitize: setup-test ## the unit tests under the address and the thread sanitizer (a quarter of an hour)
	Scripts/sanitize.sh address
	Scripts/sanitize.sh thread

bench: build ## measure; see BENCHMARKS.md
	$(PROGRAM) bench

assets: build ## train the shipped tokenizer and models again (hours; may be interrupted and goes on)
	Scripts/make-assets.sh $(PROGRAM)

portable: setup ## a program for other machines, with their fastest kernels: dist/lib
	Packaging/build-portable.sh

install: $(if $(PORTABLE),portable,build) ## copy everything below PREFIX (/usr/local); PORTABLE=1: for any machine
	Packaging/install.sh '$(if $(PORTABLE),dist/lib,$(PROGRAM))' '$(PREFIX)' '$(DESTDIR)'

uninstall: ## remove what install copied below PREFIX
	Packaging/uninstall.sh '$(PREFIX)' '$(DESTDIR)'

deb: portable ## a package for Debian and its relatives: dist/glassbox_….deb
	Packaging/build-deb.sh

format: ## rewrite the sources in the house format
	swift format --in-place --parallel --recursive Package.swift Sources Tests

clean: ## remove build products
	rm -rf .build .build-static .build-portable .build-address .build-thread dist

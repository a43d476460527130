# The one place that knows how to set up a machine. `make help` lists the targets; SETUP=no installs nothing.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run build test test-slow lint format house setup clean

PACKAGES := libicu-dev libxml2-dev libssl-dev libopencc-dev zlib1g-dev pkg-config
HOUSE := JiyaoICU JiyaoCore JiyaoLexicons JiyaoReading JiyaoSegmentation JiyaoExtraction JiyaoSummaries \
         JiyaoStatistics JiyaoPipelines JiyaoArchive JiyaoEvaluation JiyaoExports jiyao
SETUP ?= yes
OUT ?= jiyao-out
JIYAO := .build/release/jiyao

help: ## lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## runs the meeting pipeline on data/samples, prints the speakers, writes the trends
	$(JIYAO) run data/samples -p meeting -o $(OUT)
	$(JIYAO) speakers $(OUT)
	$(JIYAO) trends $(OUT) --by month --format csv > $(OUT)/trends.csv
	@echo "The speakers stand above; the keyword trends are in $(OUT)/trends.csv"

build: setup ## builds the release command, .build/release/jiyao
	swift build -c release --product jiyao

test: setup ## runs all tests on a debug build
	swift test

test-slow: setup ## runs the slow checks on a release build
	JIYAO_SLOW=1 swift test -c release -Xswiftc -enable-testing

lint: ## checks the format
	swift format lint --strict -r Sources Tests Package.swift

format: ## formats the sources
	swift format -i -r Sources Tests Package.swift

house: ## shows which module imports which; data flows down the page, imports point up
	@for module in $(HOUSE); do \
	    printf '%-20s <- %s\n' $$module "$$(cat Sources/$$module/*.swift Sources/$$module/*/*.swift 2>/dev/null \
	        | sed -n 's/^import \(Jiyao[A-Za-z]*\).*/\1/p' | sort -u | tr '\n' ' ')"; \
	done

clean: ## removes what was built and written
	rm -rf .build $(OUT)

# Says which Debian packages are missing, and installs them; without root it names the command that does.
setup:
ifneq ($(SETUP),no)
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 1; }
	@if command -v dpkg-query >/dev/null; then \
	    missing=; \
	    for package in $(PACKAGES); do \
	        dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed \
	            || missing="$$missing $$package"; \
	    done; \
	    if [ -n "$$missing" ]; then \
	        if [ "$$(id -u)" = 0 ]; then \
	            echo "installing$$missing"; \
	            apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	        else \
	            echo "missing:$$missing; install with: sudo apt-get install$$missing" >&2; exit 1; \
	        fi; \
	    fi; \
	fi
endif

# Two commands are enough: `make voorbeeld` and `make test`. Works with GNU make 3.81 and a POSIX shell.

VENV := .venv
FLOOR := .venv-vloer
LOCK := .venv-eisen

# The lock files hold a hash for every file; where the files come from is left to the machine.
# Quiet twice: warnings about a machine's own pip settings say nothing to whoever reads along; errors still show.
INSTALL := -m pip install -qq --disable-pip-version-check --require-hashes -r
INSTALL_SELF := -m pip install -qq --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .

# What to test, for instance: make test KEUZE="tests/session -k replay"
KEUZE :=
# As many tests at once as there are cores, up to four: more of LibreOffice would not fit in a small machine.
PYTEST := -m pytest -n auto --maxprocesses 4 $(KEUZE)

# What the program calls itself works only where it was installed for good (README, pipx).
HINT := echo 'Opdrachten typ je hier zo: $(VENV)/bin/casusanalyse toon 1'

# What holds Word files against Microsoft's own rules. The lock file holds a hash of it and of the program for
# Linux; where another one is needed, `npm ci` would refuse, so this is an install that saves nothing.
OOXML := tools/ooxml

# What an editor uses to help whoever writes a protocol; the same on every system.
EDITOR_HELP := tools/editor

# What drives a browser and checks whether everybody can use a page; the browser itself comes with `make systeem`.
BROWSER := tools/browser

.PHONY: help voorbeeld start test vloer check bench bundel keuring systeem eisen

help:
	@echo 'make voorbeeld   speelt het voorbeeld na en maakt de conceptverslagen in outputs/'
	@echo 'make start       begint een sessie'
	@echo 'make test        draait alle tests (KEUZE="tests/map -k woord" voor een deel)'
	@echo 'make vloer       draait alle tests op de oudste toegestane versies'
	@echo 'make check       kijkt naar opmaak, types en de lagen van de code'
	@echo 'make bench       meet de snelheid'
	@echo 'make bundel      maakt een map voor Windows-laptops zonder internet, in dist/bundel/'
	@echo 'make keuring     haalt wat de tests gebruiken om Word-bestanden, een editor en een browser te proberen'
	@echo 'make systeem     installeert de programma'"'"'s die de tests gebruiken (vraagt het eerst)'
	@echo 'make eisen       legt de versies opnieuw vast (NIEUW=1 neemt de nieuwste)'

voorbeeld: $(VENV)/.ready-run
	@$(VENV)/bin/casusanalyse voorbeeld
	@$(HINT)

start: $(VENV)/.ready-run
	@$(VENV)/bin/casusanalyse start
	@$(HINT)

test: $(VENV)/.ready-dev
	$(VENV)/bin/python $(PYTEST)

vloer: $(FLOOR)/.ready-floor
	$(FLOOR)/bin/python $(PYTEST)

check: $(VENV)/.ready-dev
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

bench: $(VENV)/.ready-bench
	$(VENV)/bin/python -m benchmarks

bundel: $(VENV)/.ready-run
	@$(VENV)/bin/python -m tools.bundel

keuring: $(OOXML)/node_modules/.ready $(EDITOR_HELP)/node_modules/.ready $(BROWSER)/node_modules/.ready

systeem:
	@sh tools/install_system_programs.sh $(JA)

eisen: $(LOCK)/.ready-lock
	@sh tools/lock_requirements.sh $(LOCK)/bin/uv $(if $(NIEUW),--upgrade)

# A stamp per set of requirements: what is already there is not looked at again, let alone fetched.
$(VENV)/.ready-run: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo 'Ik installeer wat casusanalyse nodig heeft.'
	@$(VENV)/bin/python $(INSTALL) requirements/run.txt
	@$(VENV)/bin/python $(INSTALL_SELF)
	@touch $@

$(VENV)/.ready-dev: requirements/dev.txt $(VENV)/.ready-run
	@echo 'Ik installeer wat de tests nodig hebben.'
	@$(VENV)/bin/python $(INSTALL) requirements/dev.txt
	@touch $@

$(VENV)/.ready-bench: requirements/bench.txt $(VENV)/.ready-dev
	@echo 'Ik installeer waarmee we vergelijken.'
	@$(VENV)/bin/python $(INSTALL) requirements/bench.txt
	@touch $@

$(FLOOR)/.ready-floor: requirements/floor.txt pyproject.toml | $(FLOOR)/bin/python
	@echo 'Ik installeer de oudste toegestane versies.'
	@$(FLOOR)/bin/python $(INSTALL) requirements/floor.txt
	@$(FLOOR)/bin/python $(INSTALL_SELF)
	@touch $@

$(OOXML)/node_modules/.ready: $(OOXML)/package-lock.json
	@echo 'Ik haal het programma op dat Word-bestanden keurt.'
	@npm install --no-save --prefix $(OOXML) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(EDITOR_HELP)/node_modules/.ready: $(EDITOR_HELP)/package-lock.json
	@echo 'Ik haal het programma op waarmee een editor protocollen begrijpt.'
	@npm ci --prefix $(EDITOR_HELP) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(BROWSER)/node_modules/.ready: $(BROWSER)/package-lock.json
	@echo 'Ik haal het programma op dat een browser bestuurt.'
	@npm ci --prefix $(BROWSER) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

$(LOCK)/.ready-lock: requirements/lock.txt | $(LOCK)/bin/python
	@$(LOCK)/bin/python $(INSTALL) requirements/lock.txt
	@touch $@

$(VENV)/bin/python $(FLOOR)/bin/python $(LOCK)/bin/python:
	@PYTHON='$(PYTHON)' sh tools/make_venv.sh $(patsubst %/bin/python,%,$@)

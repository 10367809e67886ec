#!/usr/bin/env bash
# typer 0.28.0 beside click 8.5.1: what is click's means nothing to typer, though both are installed.
#
# typer has a copy of click inside (typer._click) and uses nothing of the installed one. Of programs that were
# written when typer's commands were click's commands, each of these still imports and starts:
# - `click.get_current_context()` in a command says that there is no context;
# - a `click.UsageError` (or any other ClickException) that a command raises is a traceback and exit code 1,
#   where it was "Error: ..." and exit code 2;
# - `except click.Abort` round `typer.confirm` does not catch the end of the input;
# - the command that `typer.main.get_command` gives is no `click.Command`, so a click group or a documentation
#   tool that takes click commands refuses it.
# pip does not say so: typer no longer requires click, and any version of click can stand beside it.
#
# Seen on Python 3.11.7:
#     typer 0.28.0, click 8.5.1
#     click.get_current_context() in a command: RuntimeError: There is no active click context.
#     click.UsageError in a command: exit code 1, with a traceback
#     click.Abort catches what typer.confirm raises at the end of the input: no
#     a typer command is a click.Command: no
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 2 if the packages cannot be installed.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check typer==0.28.0 click==8.5.1 2>"$folder/pip" || {
  cat "$folder/pip"
  exit 2
}
cat >"$folder/usage.py" <<'EOF'
import click
import typer


def command() -> None:
    raise click.UsageError("give a name")


typer.run(command)
EOF
cat >"$folder/program.py" <<'EOF'
import subprocess
import sys
from importlib.metadata import version

import click
import typer
from typer.testing import CliRunner

app = typer.Typer()
seen = {}


@app.command()
def context() -> None:
    try:
        click.get_current_context()
        seen["context"] = "a context"
    except RuntimeError as error:
        seen["context"] = f"RuntimeError: {error}"


@app.command()
def ask() -> None:
    try:
        typer.confirm("Go on?")
    except click.Abort:
        seen["abort"] = "yes"
    except typer.Abort:
        seen["abort"] = "no"


CliRunner().invoke(app, ["context"])
CliRunner().invoke(app, ["ask"], input="")
usage = subprocess.run([sys.executable, sys.argv[1]], capture_output=True, text=True)
told = "a traceback" if "Traceback" in usage.stderr else "a message"
is_command = isinstance(typer.main.get_command(app), click.Command)

print(f"typer {version('typer')}, click {version('click')}")
print("click.get_current_context() in a command:", seen["context"])
print(f"click.UsageError in a command: exit code {usage.returncode}, with {told}")
print("click.Abort catches what typer.confirm raises at the end of the input:", seen["abort"])
print("a typer command is a click.Command:", "yes" if is_command else "no")
same = (
    seen["context"].startswith("RuntimeError")
    and (usage.returncode, told) == (1, "a traceback")
    and seen["abort"] == "no"
    and not is_command
)
sys.exit(0 if same else 1)
EOF
"$folder/venv/bin/python" "$folder/program.py" "$folder/usage.py"

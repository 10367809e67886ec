"""What holds for all commands: help, completion, exit codes, and output that nobody reads."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from judge import __version__
from judge.cli.main import COMMANDS as NAMES
from judge.cli.main import command_line
from tests.cli.shell import JUDGE, piped

README = Path(__file__).parents[2] / "README.md"
HEAVY = ("pytest", "hypothesis", "numpy", "rich", "sqlite3", "timeout_decorator", "msgpack", "pydantic")


def commands(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Walk all commands, those inside other commands too."""
    inside = getattr(command, "commands", None)
    if inside is None:
        yield words, command
        return
    for name, one in inside.items():
        yield from commands(one, (*words, name))


COMMANDS = dict(commands(typer.main.get_command(command_line(*NAMES))))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_help_explains_every_option_and_argument(words: tuple[str, ...]) -> None:
    """No command and no option is without a text."""
    text = piped(*words, "--help", COLUMNS="100").stdout
    assert COMMANDS[words].help
    for parameter in COMMANDS[words].params:
        assert getattr(parameter, "help", None), parameter.name
        assert all(name in text for name in parameter.opts if name.startswith("-"))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_readme_names_every_command(words: tuple[str, ...]) -> None:
    """Who reads the README knows what there is."""
    assert f"judge {' '.join(words)}" in README.read_text(encoding="utf-8")


def test_version() -> None:
    """`judge --version` says which judge this is."""
    assert piped("--version").stdout == f"judge {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["solve"], ["list", "--nothing"], ["new"], ["new", "top_k", "knn"]], ids=" ".join
)
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    """What cannot be understood is told, without a traceback."""
    ran = piped(*arguments)
    assert ran.returncode == 2
    assert "judge" in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process where something was changed before."""
    command = [sys.executable, "-c", f"import sys\nfrom judge.cli.main import main\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_what_breaks_inside_the_judge_is_exit_code_3_and_its_own_fault() -> None:
    """The last line is a clear sentence; the traceback above it is for the report."""
    broken = "import judge.catalog; sys.modules['judge.catalog.find'].load_catalog = None"
    ran = run_python(f"{broken}; sys.argv[1:] = ['list']; main()")
    assert (ran.returncode, ran.stdout) == (3, "")
    *traceback, sentence = ran.stderr.splitlines()
    assert traceback[0].startswith("Traceback")
    assert sentence.startswith("the judge itself failed, which says nothing about your attempt: TypeError(")


def test_windows_is_sent_to_wsl() -> None:
    """One sentence, no traceback."""
    ran = run_python("sys.platform = 'win32'; main()")
    assert ran.returncode == 2
    assert ran.stderr == "judge runs on Linux and macOS; on Windows, install and run it inside WSL\n"


def test_ctrl_c_is_exit_code_130(home: Path) -> None:
    """No traceback and no word, whatever the judge was waiting for."""
    editor = home / "editor"
    editor.write_text(f"#!/bin/sh\ntouch {home}/open\nexec sleep 60\n")
    editor.chmod(0o755)
    with subprocess.Popen(
        [*JUDGE, "new", "top_k", "--edit"],
        env=os.environ | {"EDITOR": str(editor)},
        stderr=subprocess.PIPE,
        text=True,
    ) as judge:
        while not (home / "open").exists():
            assert judge.poll() is None
            time.sleep(0.01)
        judge.send_signal(signal.SIGINT)
        _, said = judge.communicate(timeout=30)
    assert judge.returncode == 130
    assert said.strip() == ""


@pytest.mark.parametrize(
    "arguments", [["list"], ["list", "--json"], ["show", "top_k"], ["--help"]], ids=" ".join
)
def test_a_reader_that_has_gone_is_no_news(arguments: list[str]) -> None:
    """`judge list | head` ends without a word."""
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run([*JUDGE, *arguments], stdout=write, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(write)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_output_that_cannot_be_written_is_no_success() -> None:
    """A full disk behind `judge list > file` is told, once."""
    with open("/dev/full", "w") as full:
        command = [*JUDGE, "list"]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert ran.returncode == 3
    assert ran.stderr == "the disk is full: make room on it and run the command again\n"


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_closed_descriptors_are_no_trouble(closed: str) -> None:
    """The command works as usual, and what it has to say goes nowhere."""
    command = f'exec "$@" {closed}'
    ran = subprocess.run(
        ["sh", "-c", command, "sh", *JUDGE, "new", "top_k"], check=False, capture_output=True
    )
    assert ran.returncode == 0
    assert ran.stderr == b""
    assert Path("solutions/top_k.py").is_file()


def complete(line: str) -> set[str]:
    """Return what bash would offer at the end of a line."""
    words = line.split(" ")
    ran = piped(_JUDGE_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert ran.returncode == 0
    return set(ran.stdout.split())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("judge li", {"list"}),
        ("judge show knaps", {"knapsack"}),
        ("judge new kn", {"knapsack", "knn", "knn_bias_variance"}),
        ("judge list --pattern h", {"hash_map", "heap"}),
        ("judge show --pattern h", {"hash_map", "heap"}),
        ("judge list --track ", {"dp", "ds", "grokking", "ml"}),
        ("judge list --difficulty ", {"easy", "medium", "hard"}),
        ("judge list --status s", {"solved"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_shell_completes_names(line: str, expected: set[str]) -> None:
    """Commands, problems, patterns, tracks, difficulties and states."""
    assert complete(line) == expected


def test_the_shell_is_told_how_to_complete() -> None:
    """The script is made for the command `judge`, however it was started."""
    command = f"{shlex.join(JUDGE)} --show-completion; true"  # the second keeps bash there to be found
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=True)
    assert "_JUDGE_COMPLETE" in ran.stdout


def test_no_command_pays_for_what_another_needs() -> None:
    """The command line itself imports nothing heavy."""
    ran = run_python(f"print([name for name in {HEAVY!r} if name in sys.modules])")
    assert ran.stdout == "[]\n"


@pytest.mark.parametrize("arguments", [["list"], ["show", "top_k"], ["new", "top_k"]], ids=" ".join)
def test_commands_that_judge_nothing_start_fast(arguments: list[str]) -> None:
    """Piped, they get along without all that judging and drawing need."""
    code = f"""if True:
        sys.argv = ["judge", *{arguments!r}]
        try:
            main()
        except SystemExit as end:
            loaded = [name for name in {HEAVY!r} if name in sys.modules and name != "sqlite3"]
            print(end.code, loaded, file=sys.stderr)
    """
    assert run_python(code).stderr == "0 []\n"

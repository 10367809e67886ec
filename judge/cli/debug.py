"""`judge debug`: a debugger at the input that fails."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import Slug, WorkspaceOption
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.practice.inputs import Input


def command(
    slug: Slug,
    case: Annotated[
        str | None,
        typer.Option(
            "--case", metavar="NAME", help="Another input than the one that failed last, see judge cases."
        ),
    ] = None,
    vscode: Annotated[
        bool, typer.Option("--vscode", help="Add a launch configuration for VS Code, and start nothing.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Start a debugger at the input on which your attempt failed last.

    It stops at the first line of your function, in the operation that fails. This is pdb, or what PYTHONBREAKPOINT
    names. The program that it runs is solutions/SLUG_debug.py; it runs outside the sandbox.
    """
    from judge.catalog.find import find
    from judge.cli.render import imports_of
    from judge.examiner.answers.cases import Case
    from judge.examiner.answers.show import show_call
    from judge.examiner.trial import try_input
    from judge.practice.debugging import add_to_vscode, write_program
    from judge.practice.inputs import inputs
    from judge.practice.reading import read_attempt
    from judge.practice.workspace import locate, shown

    problem = find(slug)
    refuse_in_interview("debugger", problem.slug)
    attempt = read_attempt(problem.slug, None, workspace)
    home = locate(workspace)
    assert home is not None  # the attempt is there
    chosen = _chosen(problem.slug, inputs(problem.slug), case)
    arguments = Case(chosen.arguments).arguments()
    call = show_call(problem.signature, arguments)
    trial = try_input(problem, attempt, call)
    another = os.environ.get("PYTHONBREAKPOINT", "") not in ("", "0", "pdb.set_trace")
    imports = imports_of(call)
    program = write_program(home, problem, arguments, trial, imports, stops=another and not vscode)
    name = shown(program.path)
    if vscode:
        configuration = add_to_vscode(home, program.path, sys.executable)
        if configuration is None:
            say(f"in VS Code, set a breakpoint in {attempt.file} and start: judge debug {problem.slug}")
        else:
            say(".vscode/launch.json is there and is no plain JSON; add this to its configurations:")
            typer.echo(configuration)
        return
    say(f"{name} calls your attempt on {chosen.name}, outside the sandbox")
    sys.stdout.flush()
    if another:
        os.execv(sys.executable, [sys.executable, str(program.path)])
    commands = [f"tbreak {program.path}:{program.line}", "continue", "step", "step"]
    options = [word for text in commands for word in ("-c", text)]
    os.execv(sys.executable, [sys.executable, "-m", "pdb", *options, str(program.path)])


def _chosen(slug: str, kept: list[Input], name: str | None) -> Input:
    """Return the input of this name, or the one that failed last; else one that is kept."""
    if name is not None:
        kept = [one for one in kept if one.name == name]
        if not kept:
            raise JudgeError(f"there is no input {name} of {slug}", f"judge cases {slug} lists them")
    if not kept:
        raise JudgeError(
            f"no input of {slug} has failed",
            f"judge run {slug} finds one, and judge run {slug} --input CALL --keep keeps one",
        )
    return kept[0]

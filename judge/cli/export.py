"""`judge export`: all of your record as one file; or the problems, as a code benchmark."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from judge.cli.files import refuse_odd, write_out
from judge.cli.options import WorkspaceOption
from judge.cli.say import say, warn
from judge.errors import JudgeError


class Format(StrEnum):
    """How problems are written."""

    JSONL = "jsonl"


def command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Where to write it; - is standard output. Or the word problems.",
            allow_dash=True,
        ),
    ],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="That of the problems, which are written to standard output."),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write all of your record into one file: verdicts with sources, views, grades, notes, plans and interviews.

    judge import FILE adds it to the record on another machine. docs/record.md describes the file.

    judge export problems --format jsonl prints a task for each problem instead, to ask a model with, and nothing of
    the hidden tests; docs/grading.md says how to go on.
    """
    if form is not None:
        if str(file) != "problems":
            raise JudgeError(
                f"--format is for problems, not for {file}", "judge export problems --format jsonl"
            )
        _print_problems()
        return
    if str(file) == "problems":
        tip = "judge export problems --format jsonl; or judge export ./problems.json for your record"
        raise JudgeError("problems in which format?", tip)
    from json import dumps

    from judge.coach.exchange import TABLES, counted, exported
    from judge.practice.notes import keep_notes
    from judge.practice.workspace import locate

    if str(file) != "-" and os.path.lexists(file):
        refuse_odd(file)
        if not force:
            raise JudgeError(f"{file} exists already", "take another name, or --force")
    for warning in keep_notes(home) if (home := locate(workspace)) else ():
        warn(warning)
    data = exported()
    text = dumps(data, indent=1) + "\n"
    if str(file) == "-":
        typer.echo(text, nl=False)
        return
    write_out(file, text)
    told = counted({table: len(data[table]) for table in (*TABLES, "inputs")})
    say(f"{file}: {told or 'an empty record'}\nnext: judge import {file.name}, on another machine")


def _print_problems() -> None:
    from json import dumps

    from judge.catalog.find import load_catalog
    from judge.grading.benchmark import tasks

    catalog = load_catalog()
    for task in tasks(catalog.problems.values()):
        typer.echo(dumps(task))
    for warning in catalog.warnings:
        warn(warning)

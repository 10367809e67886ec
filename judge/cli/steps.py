"""What a person may do after a verdict, with the commands that do it."""

from __future__ import annotations

import shlex

from rich.cells import cell_len
from rich.text import Text

from judge.catalog import Problem
from judge.cli.abbreviate import printable
from judge.errors import JudgeError
from judge.examiner.report import YOURS, Report
from judge.processes.verdict import Verdict

_NEXT = "next: "


def next_steps(
    report: Report, problem: Problem, width: int, again: str | None, onward: Problem | None
) -> Text:
    """Say what to do next, with the command that does it."""
    show = (f"judge show {problem.slug}", "the problem")
    repeat = [(again, "after fixing it")] if again else []
    lines = Text()
    steps: list[tuple[str, str]] = []
    if report.verdict is Verdict.ACCEPTED and all(test.group == "examples" for test in report.tests):
        steps = [(again.replace(" --examples", ""), "all of the tests")] if again else []
    elif report.verdict is Verdict.ACCEPTED:
        lines.append(f"aim for {problem.target}: can you say why your solution takes that?\n")
        if problem.stretch:
            lines.append(f"{problem.stretch} is possible: do you see how?\n")
        steps = [(f"judge editorial {problem.slug}", "approaches and follow-up questions")]
        if onward:
            steps.append((f"judge new {onward.slug}", onward.title))
    elif report.verdict is Verdict.JUDGE_ERROR:
        lines.append("this is the judge's own fault and says nothing about your attempt\n")
        steps = [("judge doctor", "whether judging can work here")]
    elif report.verdict is Verdict.NOT_STARTED:
        lines.append(f"write your solution into {printable(report.file)}\n")
        steps = [show]
    elif report.verdict is Verdict.LOAD_ERROR:
        steps = [*repeat, show]
    elif report.verdict is Verdict.TIME_LIMIT_EXCEEDED:
        if problem.target:
            lines.append(f"aim for {problem.target}\n")
        steps = [show]
    else:
        example = report.failure.counterexample if report.failure else None
        call = example and len(example.call) <= width and _retyped(problem, example.call)
        alone = f"{again} --input {_shell_quoted(call)}" if again and call else ""
        if alone and len(_NEXT) + cell_len(alone) <= width:
            steps.append((alone, "this input alone"))
        known = example and (example.kept or (report.failure and report.failure.group == YOURS))
        if again and known and "--file" not in again:
            steps.append((again.replace("judge run", "judge debug", 1), "a debugger at this input"))
        steps.append(show)
    indent = " " * len(_NEXT)
    for number, (command, reason) in enumerate(steps):
        beside = len(_NEXT) + cell_len(command) + 3 + len(reason) <= width
        lines.append(indent if number else _NEXT, "dim").append(command, "bold")
        lines.append("   " if beside else "\n" + indent).append(reason + "\n", "dim")
    lines.rstrip()
    return lines


def _retyped(problem: Problem, call: str) -> str | None:
    """Return a call on one line as --input reads it, None where it does not."""
    from judge.examiner.answers.calls import parse_call

    call = "; ".join(call.split("\n"))
    if not call.isprintable():
        return None
    try:
        parse_call(problem, call)
    except JudgeError:
        return None
    return call


def _shell_quoted(call: str) -> str:
    """Quote a call for the shell, in double quotes where that spares the reader a thicket of single ones."""
    return f'"{call}"' if "'" in call and not set('"$`\\!') & set(call) else shlex.quote(call)

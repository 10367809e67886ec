"""What a person sees of a judging: pure functions from reports to rich renderables.

Whatever comes from an attempt passes through `printable` and into a Text; rich never reads it as markup.
"""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.text import Text

from judge.catalog import Problem
from judge.cli.abbreviate import Excerpt, excerpt, parting, printable
from judge.cli.disclosure import Disclosure
from judge.errors import JudgeError
from judge.examiner.report import GROUPS, Counterexample, Report, TestResult
from judge.processes.verdict import Verdict

if TYPE_CHECKING:
    from judge.examiner import Progress
    from judge.examiner.report import Trial

_NARROW = 60  # columns; under this a value stands below its label
_MARGIN = 14
_PRINTED_ROWS = 25
_TRACEBACK_ROWS = 12
_OTHER_FAILURES = 10
_NEXT = "next: "
# Where a limit was exceeded the right answer tells nothing.
_SPENT = (Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED)
_GOOD, _BAD, _FAULT, _FAINT = "bold green", "bold red", "bold magenta", "dim"


def report_view(report: Report, problem: Problem, width: int, again: str | None) -> RenderableType:
    """Show a report; `again` is the command that judges this attempt once more, None where there is none."""
    sheet = _Sheet(width)
    failure = report.failure
    if report.tests:
        sheet.add(groups_table(report))
    if failure is None or report.message:
        _add_message(sheet, report)
    if failure is not None:
        _add_failure(sheet, failure, problem)
        _add_other_failures(sheet, report, failure)
    if sheet.cut and again:
        sheet.add(Text(f"what is cut is whole in: {again} --json", _FAINT))
    sheet.gap()
    sheet.add(_summary(report))
    sheet.gap()
    sheet.add(_next_steps(report, problem, width, again))
    return sheet.group()


def trial_view(trial: Trial, width: int) -> RenderableType:
    """Show what an attempt gives on a person's own input beside what the model answer gives."""
    sheet = _Sheet(width)
    sheet.value("call", trial.call)
    if trial.got is None:
        sheet.value("yours", _words(trial.verdict), _style(trial.verdict))
        sheet.value("model answer", trial.expected)
    elif trial.same:
        sheet.value("yours", trial.got, "green")
        sheet.value("model answer", trial.expected, "green")
    else:
        sheet.pair(("model answer", trial.expected), ("yours", trial.got))
    if trial.message:
        sheet.value("message", trial.message)
    _add_circumstances(sheet, trial.stdout, trial.traceback, trial.stopped_at)
    sheet.gap()
    if trial.same:
        sheet.add(Text("same" if trial.got == trial.expected else "yours is right too", _GOOD))
    else:
        sheet.add(Text("not the same", _BAD))
    return sheet.group()


def live_line(progress: Progress, disclosure: Disclosure) -> Text:
    """Say which test runs now."""
    title = progress.group if disclosure is Disclosure.COUNT else _title(progress.group, progress.test)
    return Text(f"{progress.done + 1} of {progress.total}  {title}", no_wrap=True, overflow="ellipsis")


def groups_table(report: Report) -> Text:
    """Show for each group how many tests passed, and the one that came nearest to its time limit."""
    stopped = len(report.tests) < report.total
    rows = [_row("tests", "passed", "slowest, CPU time", _FAINT, _FAINT)]
    for group in GROUPS:
        tests = [test for test in report.tests if test.group == group]
        if tests:
            passed = sum(test.verdict is Verdict.ACCEPTED for test in tests)
            slowest = max(tests, key=lambda test: test.cpu_s / (test.limit_s or 1))
            time = f"{slowest.cpu_s:.3f} s of {slowest.limit_s:.3f} s"
            style = "green" if passed == len(tests) else _BAD
            rows.append(_row(group, f"{passed} of {len(tests)}", time, style))
        elif stopped:
            rows.append(_row(group, "not run", "", _FAINT))
    return Text("\n").join(rows)


def _row(group: str, passed: str, time: str, style: str, head: str = "") -> Text:
    row = Text.assemble((group.ljust(12), head), (passed.ljust(10), style), (time, head))
    row.rstrip()
    return row


class _Sheet:
    """The lines of a view, one below the other; knows whether anything on it was cut."""

    def __init__(self, width: int) -> None:
        self.cut = False
        self._margin = 2 if width < _NARROW else _MARGIN
        self._room = max(20, width - self._margin - 1)  # a caret may stand one past the last character
        self._parts: list[RenderableType] = []

    def add(self, part: RenderableType) -> None:
        self._parts.append(part)

    def gap(self) -> None:
        """Leave a line empty, but for the first."""
        if self._parts:
            self.add(Text(""))

    def group(self) -> Group:
        return Group(*self._parts)

    def value(self, label: str, text: str, style: str = "", height: int = 6) -> None:
        """Add a labelled text, cut to `height` rows."""
        self._put(label, excerpt(printable(text), self._room, height), style, caret=False)

    def pair(self, right: tuple[str, str], wrong: tuple[str, str]) -> None:
        """Add two labelled texts, the place where they part marked in both."""
        first, second = printable(right[1]), printable(wrong[1])
        at = parting(first, second)
        above, below = excerpt(first, self._room, focus=at), excerpt(second, self._room, focus=at)
        one_caret = len(above.rows) == len(below.rows) == 1  # it points up at the other as well
        self._put(right[0], above, "green", caret=not one_caret)
        self._put(wrong[0], below, "red", caret=True)

    def _put(self, label: str, shown: Excerpt, style: str, caret: bool) -> None:
        rows = [Text(row, style) for row in shown.rows]
        if shown.mark:
            number, at = shown.mark
            rows[number].stylize("reverse", at, at + 1)
            if caret:
                column = cell_len(shown.rows[number][:at])
                rows.insert(number + 1, Text(" " * column + "^", "bold"))
        self.cut = self.cut or shown.cut
        heads = [label.ljust(_MARGIN)] if self._margin == _MARGIN else [f"{label}\n" + " " * self._margin]
        heads += [" " * self._margin] * (len(rows) - 1)
        lines = [Text.assemble((head, _FAINT), row) for head, row in zip(heads, rows, strict=True)]
        self.add(Text("\n", no_wrap=True, overflow="ignore").join(lines))


def _add_message(sheet: _Sheet, report: Report) -> None:
    """Add what is said about the attempt as a whole."""
    if report.message:
        sheet.gap()
    if report.message:
        whole = _PRINTED_ROWS if report.verdict is Verdict.JUDGE_ERROR else 6  # a traceback of the judge's
        sheet.value("message", report.message, height=whole)
    _add_circumstances(sheet, "", report.traceback, report.stopped_at)


def _add_failure(sheet: _Sheet, test: TestResult, problem: Problem) -> None:
    sheet.gap()
    verdict = (_words(test.verdict), _style(test.verdict))
    sheet.add(Text.assemble(verdict, (f" in {_title(test.group, test.name)}", "bold")))
    example = test.counterexample
    late = test.verdict is Verdict.TIME_LIMIT_EXCEEDED
    if test.message and not (example and example.stopped_at):  # the line itself says it better
        sheet.value("message", test.message)
    if late:
        used = f"CPU {test.cpu_s:.2f} s of {test.limit_s:.2f} s, {test.wall_s:.2f} s by the clock"
        sheet.value("time", used)
    if test.verdict is Verdict.MEMORY_LIMIT_EXCEEDED:
        sheet.value("memory", f"{test.peak_mib} MiB of {problem.limits.memory_mib} MiB")
    if example is None:
        return
    if example.size:
        sheet.value("size", example.size)
    sheet.value("call", example.call, height=2 if example.size else 6)
    if example.smallest:
        own = "" if test.group == "exhaustive" else ", not this test's own"
        sheet.value("", f"smallest failing input{own}; every smaller one passes", _FAINT)
    if test.verdict not in _SPENT:
        _add_answers(sheet, example)
    _add_circumstances(sheet, example.stdout, example.traceback, example.stopped_at)


def _add_answers(sheet: _Sheet, example: Counterexample) -> None:
    if example.expected is not None and example.got is not None:
        sheet.pair(("expected", example.expected), ("got", example.got))
    elif example.expected is not None:
        sheet.value("expected", example.expected, "green")
    elif example.got is not None:
        sheet.value("got", example.got, "red")


def _add_circumstances(
    sheet: _Sheet, printed: str, traceback: tuple[str, ...], stopped_at: tuple[str, ...]
) -> None:
    if printed.strip():
        sheet.value("printed", printed.rstrip("\n"), height=_PRINTED_ROWS)
    for label, lines in (("traceback", traceback), ("it was at", stopped_at)):
        if lines:
            sheet.value(label, "\n".join(lines), height=_TRACEBACK_ROWS)


def _add_other_failures(sheet: _Sheet, report: Report, first: TestResult) -> None:
    """Add a line for each failure after the first; there are some only where the judge went on."""
    failed = [test for test in report.tests if test.verdict is not Verdict.ACCEPTED and test is not first]
    if not failed:
        return
    lines = [f"{_title(test.group, test.name)}, {_words(test.verdict)}" for test in failed[:_OTHER_FAILURES]]
    if len(failed) > _OTHER_FAILURES:
        lines.append(f"and {len(failed) - _OTHER_FAILURES} more")
    sheet.gap()
    sheet.value("also failed", "\n".join(lines), height=2 * len(lines))


def _summary(report: Report) -> Text:
    if report.tests:
        counts = f": {report.passed} of {report.total} tests passed, CPU {report.cpu_s:.3f} s"
    else:
        counts = ": no test was run"
    verdict = (_words(report.verdict), _style(report.verdict))
    line = Text.assemble(verdict, f"{counts}, {report.elapsed_s:.2f} s in all")
    left = report.total - len(report.tests)
    if report.tests and left:
        tests = "1 test was" if left == 1 else f"{left} tests were"
        why = (
            f"{tests} not run: {report.not_run}"
            if report.not_run
            else "stopped at the first failure; --all goes on"
        )
        line.append(f"\n{why}", _FAINT)
    return line


def _next_steps(report: Report, problem: Problem, width: int, again: str | None) -> Text:
    """Say what to do next, with the command that does it."""
    show = (f"judge show {problem.slug}", "what is asked")
    lines = Text()
    steps: list[tuple[str, str]] = []
    if report.verdict is Verdict.ACCEPTED and all(test.group == "examples" for test in report.tests):
        if again:
            steps = [(again, "all of the tests")]
    elif report.verdict is Verdict.ACCEPTED:
        lines.append(f"the interview asks for {problem.target}: can you say why yours takes that?\n")
        if problem.stretch:
            lines.append(f"{problem.stretch} is possible: do you see how?\n")
        steps = [(f"judge list --pattern {problem.patterns[0]}", "the next one")]
    elif report.verdict is Verdict.JUDGE_ERROR:
        lines.append("this is the judge's own fault and says nothing about your attempt\n")
        steps = [("judge doctor", "whether judging can work here")]
    elif report.verdict is Verdict.NOT_STARTED:
        lines.append(f"write your answer into {printable(report.file)}\n")
        steps = [show]
    elif report.verdict is Verdict.TIME_LIMIT_EXCEEDED:
        lines.append(f"the interview asks for {problem.target}\n")
        steps = [show]
    else:
        example = report.failure.counterexample if report.failure else None
        call = example and len(example.call) <= width and _retyped(problem, example.call)
        alone = f"{again} --input {_shell_quoted(call)}" if again and call else ""
        if alone and len(_NEXT) + cell_len(alone) <= width:
            steps.append((alone, "this input alone"))
        steps.append(show)
    indent = " " * len(_NEXT)
    for number, (command, reason) in enumerate(steps):
        beside = len(_NEXT) + cell_len(command) + 3 + len(reason) <= width
        lines.append(indent if number else _NEXT, _FAINT).append(command, "bold")
        lines.append("   " if beside else "\n" + indent).append(reason + "\n", _FAINT)
    lines.rstrip()
    return lines


def _retyped(problem: Problem, call: str) -> str | None:
    """Give a call as --input reads it, None where it does not."""
    from judge.examiner.answers.calls import parse_call

    if problem.signature.is_class:
        first, *others = call.split("\n")
        variable, _, construction = first.partition(" = ")
        call = "; ".join([construction, *(line.removeprefix(f"{variable}.") for line in others)])
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


def _title(group: str, name: str) -> str:
    """Name a test in words: `edge: two of a kind` for test_edges[two_of_a_kind], `random` for test_random."""
    inside = re.fullmatch(r"\w+\[(.*)\]", name)
    words = printable(inside[1] if inside else name.removeprefix("test_")).replace("_", " ")
    return group if words == group else f"{group}: {words}"


def _words(verdict: Verdict) -> str:
    return verdict.value.replace("_", " ")


def _style(verdict: Verdict) -> str:
    return {Verdict.ACCEPTED: _GOOD, Verdict.JUDGE_ERROR: _FAULT}.get(verdict, _BAD)

"""What a person sees of a judging: pure functions from reports to rich renderables.

Whatever comes from an attempt passes through `printable` and into a Text; rich never reads it as markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.text import Text

from judge.catalog import Problem
from judge.cli.abbreviate import Excerpt, excerpt, parting, printable
from judge.cli.disclosure import Disclosure
from judge.cli.steps import next_steps
from judge.examiner.report import GROUPS, YOURS, Counterexample, Report, TestResult
from judge.processes.verdict import Verdict
from judge.processes.watching import TOO_SLOW

if TYPE_CHECKING:
    from judge.examiner import Progress
    from judge.examiner.report import Trial
    from judge.practice.remarks import Remark

_NARROW = 60  # columns; under this a value stands below its label
_MARGIN = 14
_GROUP_WIDTH = 12
_PRINTED_ROWS = 25
_TRACEBACK_ROWS = 12
_OTHER_FAILURES = 100
_SCRIPT_ROWS = 16
_KIT = ("ArrayReader", "linked_list", "tree")
_MODULES = {"numpy as np": "np.", "random": "random.Random("}
_FRAME = re.compile(r"line (\d+), in (.*?): (.*)", re.DOTALL)
# Where a limit was exceeded the right answer tells nothing.
_SPENT = (Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED)
_GOOD, _BAD, _FAULT, _FAINT = "bold green", "bold red", "bold magenta", "dim"


def report_view(
    report: Report,
    problem: Problem,
    width: int,
    again: str | None,
    onward: Problem | None = None,
    remarks: Sequence[Remark] = (),
    outlook: str = "",
    closing: str = "",
) -> RenderableType:
    """Show a report.

    `again` is the command that judges this attempt once more, None where there is none; `onward` is the problem
    that comes next, `remarks` are on the code, and `outlook` says when it is due for review. `closing` is said
    instead of what to do next.
    """
    sheet = _Sheet(width)
    failure = report.failure
    if report.tests:
        sheet.add(groups_table(report, width))
    if report.message:
        _add_message(sheet, report)
    if failure is not None:
        _add_failure(sheet, failure, problem, report.file)
        _add_other_failures(sheet, report, failure)
    if sheet.cut and again:
        sheet.add(Text(f"what is cut is whole in: {again} --json", _FAINT))
    sheet.gap()
    sheet.add(_summary(report))
    if remarks:
        sheet.gap()
        told = "\n".join(f"line {remark.line}: {remark.text}" for remark in remarks)
        sheet.value("remarks", told, height=3 * len(remarks))
    if outlook:
        sheet.gap()
        sheet.value("review", outlook)
    sheet.gap()
    sheet.add(Text(closing) if closing else next_steps(report, problem, width, again, onward))
    return sheet.group()


def trial_view(trial: Trial, width: int, file: str) -> RenderableType:
    """Show what an attempt gives on a person's own input beside what the model solution gives."""
    sheet = _Sheet(width)
    if trial.steps:
        _add_steps(sheet, trial)
    else:
        sheet.call(trial.call, numbered=False)
        if trial.got is None:
            sheet.value("expected", trial.expected, "green")
        elif trial.same and trial.got == trial.expected:
            sheet.value("got", trial.got, "green")
        else:
            sheet.pair(("expected", trial.expected), ("got", trial.got))
    if trial.message:
        sheet.value("message", trial.message)
    _add_circumstances(sheet, trial.stdout, trial.traceback, trial.stopped_at, file)
    sheet.gap()
    if trial.same:
        other = "" if trial.got == trial.expected else ": another right answer"
        sheet.add(Text(f"as expected{other}", _GOOD))
    elif trial.verdict is Verdict.WRONG_ANSWER:
        sheet.add(Text("not as expected", _BAD))
    else:
        sheet.add(Text(_words(trial.verdict), _style(trial.verdict)))
    return sheet.group()


def _add_steps(sheet: _Sheet, trial: Trial) -> None:
    """Show a script step by step, with what each gives."""
    lines = [(trial.call.partition("\n")[0], "")]
    for number, (call, expected, got) in enumerate(trial.steps, 1):
        if got == expected:
            told, style = f"expected and got {expected}", ""
        else:
            told, style = f"expected {expected}, got {got or 'nothing'}", "red"
        lines.append((f"{call}  # step {number}: {told}", style))
    for number, (line, style) in enumerate(lines):
        sheet.value("" if number else "call", line, style, height=3)


def live_line(progress: Progress, disclosure: Disclosure) -> Text:
    """Say which test runs now."""
    if progress.preparing:
        title = f"preparing {progress.group}, once for this suite"
    else:
        title = progress.group if disclosure is Disclosure.COUNT else _title(progress.group, progress.test)
    return Text(f"{progress.done + 1} of {progress.total}  {title}", no_wrap=True, overflow="ellipsis")


def groups_table(report: Report, width: int) -> Text:
    """Show for each group how many inputs passed, and the test that came nearest to its time limit."""
    stopped = len(report.tests) < report.total
    rows = [("tests", "passed", "slowest, CPU time", _FAINT)]
    not_run = []
    for group in (YOURS, *GROUPS):
        tests = [test for test in report.tests if test.group == group]
        if tests:
            passed = all(test.verdict is Verdict.ACCEPTED for test in tests)
            slowest = max(tests, key=lambda test: test.cpu_s / (test.limit_s or 1))
            time = f"{slowest.cpu_s:.3f} s of {slowest.limit_s:.3f} s"
            rows.append((group, _passed(tests, stopped), time, "green" if passed else _BAD))
        elif stopped and group != YOURS:
            not_run.append(group)
    wide = max(len(passed) for _, passed, _, _ in rows) + 2
    timed = max(len(time) for _, _, time, _ in rows) + _GROUP_WIDTH + wide <= width
    lines = [_row(group, passed, wide, time if timed else "", style) for group, passed, time, style in rows]
    if not_run:
        lines.append(Text("not run".ljust(_GROUP_WIDTH) + " ".join(not_run), _FAINT))
    return Text("\n").join(lines)


def _passed(tests: list[TestResult], stopped: bool) -> str:
    """Say how many of a group's tests passed; of one that has many inputs, how many of these."""
    passed, failed = (
        sum((test.verdict is Verdict.ACCEPTED) is wanted for test in tests) for wanted in (True, False)
    )
    inputs = sum(test.inputs for test in tests)
    of_inputs = inputs > len(tests)
    if failed and stopped:
        count = sum(test.passed_inputs for test in tests) if of_inputs else passed
        return f"{count:,} passed, then stopped"
    if failed or not of_inputs:
        return f"{passed:,} of {len(tests):,}"
    return f"{inputs:,} of {inputs:,} inputs"


def _row(group: str, passed: str, wide: int, time: str, style: str) -> Text:
    head = _FAINT if style == _FAINT else ""
    row = Text.assemble((group.ljust(_GROUP_WIDTH), head), (passed.ljust(wide), style), (time, head))
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

    def call(self, text: str, *, numbered: bool, height: int = 6) -> None:
        """Add a call; of several lines the last one always, and each but the first `numbered` as a step."""
        first, *steps = text.split("\n")
        if not (steps and numbered):
            focus = len(printable(text)) if steps else None
            return self._put("call", excerpt(printable(text), self._room, height, focus), "", caret=False)
        wide = max(map(cell_len, steps))
        wide = wide if wide + len("  # step 10") <= self._room else 0
        lines = [first, *(f"{step.ljust(wide)}  # step {number}" for number, step in enumerate(steps, 1))]
        shown = printable("\n".join(lines))
        self._put("call", excerpt(shown, self._room, _SCRIPT_ROWS, focus=len(shown)), "", caret=False)
        return None

    def pair(self, right: tuple[str, str], wrong: tuple[str, str], height: int = 6) -> None:
        """Add two labelled texts, the place where they part marked in both."""
        first, second = printable(right[1]), printable(wrong[1])
        at = parting(first, second)
        above, below = (excerpt(text, self._room, height, focus=at) for text in (first, second))
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
        above = f"{label}\n" if label else ""
        heads = [label.ljust(_MARGIN)] if self._margin == _MARGIN else [above + " " * self._margin]
        heads += [" " * self._margin] * (len(rows) - 1)
        lines = [Text.assemble((head, _FAINT), row) for head, row in zip(heads, rows, strict=True)]
        self.add(Text("\n", no_wrap=True, overflow="ignore").join(lines))


def _add_message(sheet: _Sheet, report: Report) -> None:
    """Add what is said about the attempt as a whole, such as why it does not load."""
    sheet.gap()
    whole = _PRINTED_ROWS if report.verdict is Verdict.JUDGE_ERROR else 6  # a traceback of the judge's
    _add_circumstances(sheet, "", report.traceback, report.stopped_at, report.file, report.column)
    sheet.value("message", report.message, height=whole)


def _add_failure(sheet: _Sheet, test: TestResult, problem: Problem, file: str) -> None:
    sheet.gap()
    verdict = (_words(test.verdict), _style(test.verdict))
    sheet.add(Text.assemble(verdict, (f" in {_title(test.group, test.name)}", "bold")))
    example = test.counterexample
    if test.message and not (test.message == TOO_SLOW and example and example.stopped_at):
        sheet.value("message", test.message)
    if test.verdict is Verdict.TIME_LIMIT_EXCEEDED:
        used = f"CPU {test.cpu_s:.2f} s of {test.limit_s:.2f} s, {test.wall_s:.2f} s by the clock"
        sheet.value("time", used)
    if test.verdict is Verdict.MEMORY_LIMIT_EXCEEDED:
        sheet.value("memory", f"{test.peak_mib} MiB of {problem.limits.memory_mib} MiB")
    if example is None:
        return
    if example.size:
        sheet.value("size", example.size)
    if imports := imports_of(" ".join(filter(None, (example.call, example.expected, example.got)))):
        sheet.value("imports", "; ".join(imports), _FAINT)
    sheet.call(example.call, numbered=problem.signature.is_class, height=2 if example.size else 6)
    if example.smallest:
        own = "" if test.group == "exhaustive" else ", not this test's own"
        sheet.value("", f"smallest failing input{own}; every smaller one passes", _FAINT)
    if test.verdict not in _SPENT:
        _add_answers(sheet, example, height=2 if test.message else 6)
    _add_circumstances(sheet, example.stdout, example.traceback, example.stopped_at, file)


def imports_of(shown: str) -> list[str]:
    """Return what has to be imported before calls and answers can be pasted into Python."""
    called, names = set(re.findall(r"\b(\w+)\(", shown)), set(re.findall(r"\w+", shown))
    used = (set(_KIT) & called) | ({"NextTreeNode"} & names)
    lines = [f"from judge.kit import {', '.join(sorted(used))}"] if used else []
    return lines + [f"import {module}" for module, sign in _MODULES.items() if sign in shown]


def _add_answers(sheet: _Sheet, example: Counterexample, height: int) -> None:
    if example.expected is not None and example.got is not None:
        sheet.pair(("expected", example.expected), ("got", example.got), height)
    elif example.expected is not None:
        sheet.value("expected", example.expected, "green")
    elif example.got is not None:
        sheet.value("got", example.got, "red")


def _add_circumstances(
    sheet: _Sheet,
    printed: str,
    traceback: tuple[str, ...],
    stopped_at: tuple[str, ...],
    file: str,
    column: int = 0,
) -> None:
    if printed.strip():
        sheet.value("printed", printed.rstrip("\n"), height=_PRINTED_ROWS)
    frames = traceback or stopped_at
    last = next((found for frame in reversed(frames) if (found := _FRAME.match(frame))), None)
    if last is None:
        return
    number, function, source = last.groups()
    sheet.value("at", f"{file}:{number}" + ("" if function == "<module>" else f", in {function}"))
    mark = f"\n{' ' * (column - 1)}^" if 0 < column <= len(source) + 1 else ""
    sheet.value("", source + mark, height=_TRACEBACK_ROWS)
    if len(frames) > 1:
        sheet.value("traceback", "\n".join(frames), height=_TRACEBACK_ROWS)


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
    left = report.total - len(report.tests)
    if not report.tests:
        counts = ": no test was run"
    elif left:
        passed = sum(test.passed_inputs for test in report.tests)
        counts = f" after {_inputs(passed, 'passed ')}" if passed else ": no input passed"
    else:
        counts = f": {report.passed:,} of {report.total:,} tests passed"
        counts += f" on {_inputs(sum(test.inputs for test in report.tests))}"
    counts += f", CPU {report.cpu_s:.3f} s" if report.tests else ""
    verdict = (_words(report.verdict), _style(report.verdict))
    line = Text.assemble(verdict, f"{counts}, {report.elapsed_s:.2f} s in all")
    if report.verdict is Verdict.ACCEPTED and (times := report.times_the_model) is not None:
        line.append(f"\n{times:.1f} times the model's time on the large input that takes longest", _FAINT)
    if report.tests and left:
        tests = "1 test was" if left == 1 else f"{left} tests were"
        why = (
            f"{tests} not run: {report.not_run}"
            if report.not_run
            else "stopped at the first failure; --all goes on"
        )
        line.append(f"\n{why}", _FAINT)
    return line


def _inputs(number: int, what: str = "") -> str:
    return f"{number:,} {what}input{'' if number == 1 else 's'}"


def _title(group: str, name: str) -> str:
    """Name a test in words: `edge: two of a kind` for test_edges[two_of_a_kind], `random` for test_random."""
    inside = re.fullmatch(r"\w+\[(.*)\]", name)
    words = printable(inside[1] if inside else name.removeprefix("test_")).replace("_", " ")
    return group if words == group else f"{group}: {words}"


def _words(verdict: Verdict) -> str:
    return verdict.value.replace("_", " ")


def _style(verdict: Verdict) -> str:
    return {Verdict.ACCEPTED: _GOOD, Verdict.JUDGE_ERROR: _FAULT}.get(verdict, _BAD)

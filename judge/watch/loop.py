"""The loop: it takes one event after the other, and it alone decides what happens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Final, Protocol

from judge.catalog import Problem
from judge.catalog.find import find, ordered
from judge.coach.beginning import begin
from judge.coach.blind import as_seen
from judge.coach.outlook import outlook_of
from judge.complexity import Glance
from judge.errors import JudgeError, MachineError
from judge.examiner import Attempt, Progress, Report, Verdict
from judge.practice.onward import after
from judge.practice.reading import read_attempt
from judge.practice.remarks import Remark
from judge.practice.runs import record_run, review_of, rules_of
from judge.practice.workspace import AttemptExists, shown
from judge.watch.bench import Bench
from judge.watch.events import (
    Ended,
    Event,
    Glanced,
    Judged,
    Pressed,
    Progressed,
    Resized,
    Saved,
    Suspended,
)

RUNS: Final = {"r": "run", "a": "all", "x": "examples"}
"""Keys that judge again: all tests up to the first failure, all of them, the examples alone."""
PAGES: Final = {
    "h": "hint",
    "e": "editorial",
    "o": "solution",
    "s": "show",
    "l": "list",
    "d": "debug",
    "c": "complexity",
}
"""Keys that show what a command of this name shows."""
NEXT, PREVIOUS, QUIT, HELP = "n", "p", "q", "?"


class Screen(Protocol):
    """What the user sees."""

    def waits(self, text: str) -> None:
        """Show nothing but why there is nothing to show."""

    def judging(self, file: str, progress: Progress | None) -> None:
        """Say, below what is shown, what is being judged."""

    def verdict(
        self,
        report: Report,
        problem: Problem,
        onward: Problem | None = None,
        remarks: Sequence[Remark] = (),
        outlook: str = "",
    ) -> None:
        """Show a report."""

    def glance(self, glance: Glance) -> None:
        """Show, below the verdict, how the time grows."""

    def warn(self, text: str) -> None:
        """Say something below what is shown."""

    def help(self) -> None:
        """Show what the keys do."""

    def again(self) -> None:
        """Draw what is shown once more."""

    def page(self, command: list[str]) -> None:
        """Have a command of the judge show something, and wait for it to end."""

    def suspend(self) -> None:
        """Stop this process, with the terminal as it was, until it is resumed."""


class Watch:
    """Which problem is watched, what is being judged, and what was judged last."""

    def __init__(
        self, workspace: Path, bench: Bench, screen: Screen, slug: str | None, follows: bool
    ) -> None:
        """With `follows`, the problem is always the one whose attempt was saved last."""
        self._workspace = workspace
        self._bench = bench
        self._screen = screen
        self._slug = slug
        self._follows = follows
        self._visited: list[str] = []
        self._to_tell: list[str] = []
        """What is said with the next verdict."""
        self._ticket = 0
        self._source: str | None = None
        """The attempt that is being judged or was judged last; None where there is none."""
        self._kind = "run"
        self._problem: Problem | None = None

    def run(self, queue: SimpleQueue[Event]) -> None:
        """Handle events until the user quits."""
        if self._slug is None:
            self._screen.waits("waiting for an attempt to be saved in solutions/: judge new SLUG starts one")
        else:
            self._judge("run")
        while self._handle(queue.get()):
            pass

    def _handle(self, event: Event) -> bool:
        """Do what an event asks for; tell whether there is more to do."""
        match event:
            case Saved(slug):
                self._saved(slug)
            case Pressed(key):
                return self._pressed(key)
            case Progressed(ticket, progress) if ticket == self._ticket and self._source is not None:
                self._screen.judging(self._file, progress)
            case Judged(ticket, report, smallest) if ticket == self._ticket and self._source is not None:
                self._judged(report, smallest)
            case Glanced(ticket, glance) if ticket == self._ticket and self._source is not None:
                self._screen.glance(glance)
            case Resized():
                self._screen.again()
            case Suspended():
                self._bench.stop()
                self._screen.suspend()
                self._judge_again()
            case Ended(why):
                if why:
                    raise MachineError(why, "start judge watch again")
                return False
        return True

    def _saved(self, slug: str) -> None:
        if slug != self._slug:
            if not self._follows or not self._is_problem(slug):
                return
            self._turn_to(slug)
        self._judge("run", only_if_new=True)

    def _is_problem(self, slug: str) -> bool:
        try:
            find(slug)
        except JudgeError:
            return False
        return True

    def _pressed(self, key: str) -> bool:
        if key == QUIT:
            return False
        if key == HELP:
            self._screen.help()
        elif key in PAGES:
            self._show(PAGES[key])
        elif key in RUNS and self._slug is not None:
            self._judge(RUNS[key])
        elif key in (NEXT, PREVIOUS) and self._slug is not None:
            if key == NEXT:
                self._go(self._next())
            else:
                self._go(self._previous(), back=True)
        else:
            self._screen.again()
        return True

    # --- judging ---

    def _judge(self, kind: str, *, only_if_new: bool = False) -> None:
        """Judge the attempt as it is now; it may be gone, or no text."""
        assert self._slug is not None
        try:
            problem = find(self._slug)
            attempt = read_attempt(self._slug, None, self._workspace)
        except JudgeError as error:
            self._source = None
            self._bench.stop()
            self._screen.waits(f"{error}: {error.tip}")
            return
        if only_if_new and attempt.source == self._source:
            return
        self._ticket += 1
        self._source, self._file, self._kind, self._problem = attempt.source, attempt.file, kind, problem
        rules = rules_of(problem.slug, examples=kind == "examples", keep_going=kind == "all")
        self._bench.judge(self._ticket, problem, attempt, rules)
        self._screen.judging(attempt.file, None)

    def _judge_again(self) -> None:
        """Go on after a while in which nothing was judged."""
        if self._slug is not None:
            self._judge(self._kind)

    def _judged(self, report: Report, smallest: tuple[bytes, str] | None) -> None:
        assert self._problem is not None
        assert self._source is not None
        onward = after(self._problem) if report.verdict is Verdict.ACCEPTED else None
        page = as_seen(self._problem) if report.verdict is not Verdict.ACCEPTED else self._problem
        counts = self._kind != "examples"
        warning = record_run(report, self._source, smallest) if counts else None
        outlook = outlook_of(report, self._problem) if counts else ""
        self._screen.verdict(report, page, onward, (), outlook)
        # What takes longer than drawing comes after it.
        if remarks := review_of(report, self._problem, Attempt(self._source, self._file)):
            self._screen.verdict(report, page, onward, remarks, outlook)
        told = [*self._to_tell, *([f"warning: {warning}"] if warning else [])]
        self._to_tell = []
        if told:
            self._screen.warn("; ".join(told))

    # --- other problems, and pages ---

    def _turn_to(self, slug: str) -> None:
        if self._slug is not None:
            self._visited.append(self._slug)
        self._slug, self._source = slug, None

    def _next(self) -> Problem | None:
        """Return the first problem from this one on that is not solved, where that can be told."""
        try:
            return after(find(self._slug or ""))
        except JudgeError:
            return None

    def _previous(self) -> Problem | None:
        """Return the problem that was watched before; else the one before this in its pattern."""
        try:
            if self._visited:
                return find(self._visited.pop())
            folder = find(self._slug or "").folder
            slugs = ordered(folder.parent)
            at = slugs.index(folder.name)
            return find(slugs[at - 1]) if at else None
        except JudgeError:
            return None

    def _go(self, problem: Problem | None, *, back: bool = False) -> None:
        """Watch another problem, and start an attempt at it where there is none."""
        if problem is None or problem.slug == self._slug:
            self._screen.warn("there is no other problem")
            return
        try:
            begun = begin(self._workspace, problem, problem.stub.read_text(encoding="utf-8"))
            if begun.archived:
                self._to_tell.append(f"your old attempt is now {shown(begun.archived)}")
            if begun.warning:
                self._to_tell.append(f"warning: {begun.warning}")
        except AttemptExists:
            pass
        except (JudgeError, OSError) as error:
            self._screen.warn(str(error))
            return
        self._turn_to(problem.slug)
        if back:
            self._visited.pop()
        self._judge("run")

    def _show(self, command: str) -> None:
        if command == "list":
            self._screen.page([command])
        elif self._slug is not None:
            attempt = ["--workspace", str(self._workspace)] if command in ("debug", "complexity") else []
            self._screen.page([command, self._slug, *attempt])

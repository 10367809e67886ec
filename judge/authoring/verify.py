"""Verifying problems in several processes at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from judge.authoring.jobs import STRICT, Bars, Job
from judge.authoring.proof import Steps, Verification, prove
from judge.catalog import Problem
from judge.examiner import Attempt, Report
from judge.examiner.judging import Judging, work
from judge.processes.workers import Workers


def verify(problem: Problem, *, mutants: bool, quick: bool = False, jobs: int = 1) -> Verification:
    """Verify one problem, with the mutants of its reference or without; with `quick` without large inputs."""
    [verification] = verify_all([problem], mutants=mutants, quick=quick, jobs=jobs)
    return verification


def verify_all(
    problems: Iterable[Problem],
    *,
    mutants: bool,
    quick: bool = False,
    bars: Bars = STRICT,
    jobs: int,
    listener: Callable[[float], None] = lambda done: None,
    tick: Callable[[], None] = lambda: None,
) -> Iterator[Verification]:
    """Verify problems in `jobs` processes and yield what was found, in the order of the problems.

    The unit of work is one judging, so that a single problem keeps all processes busy. A thorough one runs
    alone: a neighbor on the same core slows computing more than moving memory, so that an attempt which does
    the one is no fair measure for one that does the other. The listener hears after each judging how many
    problems are done, those under way as fractions; `tick` is called about twenty times a second.
    """
    waiting = deque(
        _Course(prove(problem, with_mutants=mutants, quick=quick, bars=bars)) for problem in problems
    )
    started: deque[_Course] = deque()
    tickets: dict[Judging, tuple[_Course, int]] = {}
    alone: deque[Judging] = deque()
    yielded = 0

    workers: Workers[Judging] = Workers(work, jobs, tick)
    with workers:

        def submit(course: _Course) -> None:
            for place, job in enumerate(course.batch):
                judging = Judging(job.problem, Attempt(job.source, str(job.file)), job.rules)
                tickets[judging] = course, place
                if job.rules.thorough:
                    alone.append(judging)
                else:
                    workers.submit(judging)

        def start() -> None:
            while waiting and workers.hungry and not alone:
                started.append(waiting.popleft())
                started[-1].start()
                submit(started[-1])
            if alone and len(alone) == len(tickets):  # nothing else is under way
                workers.submit(alone.popleft())

        start()
        for judging in workers.results():
            course, place = tickets.pop(judging)
            if course.take(place, judging.report):
                submit(course)
            start()
            listener(yielded + sum(course.fraction for course in started))
            while started and (found := started[0].found):
                started.popleft()
                yielded += 1
                yield found
    yield from (course.found for course in started if course.found)


class _Course:
    """One problem on its way: the batch that is being judged, and in the end what was found."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._outcomes: dict[int, Report] = {}
        self.batch: list[Job] = []
        self.found: Verification | None = None
        self.fraction = 0.0

    def start(self) -> None:
        self._advance(lambda: next(self._steps))

    def take(self, place: int, outcome: Report) -> bool:
        """Take an outcome, and tell whether it was the last of its batch, so that another batch is there."""
        self._outcomes[place] = outcome
        done = len(self._outcomes)
        if len(self.batch) > 1:  # the reference alone does not tell how much is to come
            self.fraction = max(self.fraction, done / len(self.batch))
        if done < len(self.batch):
            return False
        outcomes = [self._outcomes[place] for place in range(done)]
        self._advance(lambda: self._steps.send(outcomes))
        return True

    def _advance(self, step: Callable[[], list[Job]]) -> None:
        self._outcomes = {}
        try:
            self.batch = step()
            while not self.batch:  # nothing to judge in this step
                self.batch = self._steps.send([])
        except StopIteration as end:
            self.batch, self.found, self.fraction = [], end.value, 1.0

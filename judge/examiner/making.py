"""How the tests of a suite are made: inputs, right answers, limits.

Inputs are derandomised, so they can be drawn once; right answers come from the suite's oracle or from the
model solution; the time limits from the model solution's CPU time here, in the same kind of process as the
attempt's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from judge.catalog import Problem
from judge.examiner.answers.cases import Case, Raised, Sent, expected_of, make_case, travelling, with_expected
from judge.examiner.answers.judgement import read_answer, result
from judge.examiner.attempt import SMALL_S
from judge.examiner.suites import BrokenSuite, Suite
from judge.processes.candidate import Candidate, start_candidate
from judge.processes.outcomes import Budget, Ended, Outcome, Run
from judge.suite import ExhaustiveCases, small
from judge.wire import Remote, encode

_MODEL = Budget(cpu_s=60.0)
FLOOR_S = 0.5
"""No time limit is less, in CPU seconds."""
_MEASUREMENTS = 3
_SMALLEST = 250
_TRANSFER_S, _TRANSFER = 0.05, 3
"""What an attempt may use for its arguments and answer: seconds, and times what the model solution used."""


@dataclass(frozen=True)
class Step:
    """One line of an example and what it should print."""

    source: str
    want: str


@dataclass(frozen=True)
class Test:
    """A test of the suite: steps of an example, or cases."""

    __test__ = False  # not a test class, whatever pytest makes of the name

    name: str
    group: str
    cases: tuple[Case, ...] = ()
    steps: tuple[Step, ...] = ()
    model_cpu_s: float | None = None
    """The model solution's CPU seconds, for what is measured."""

    rough: bool = False
    """Whether these are from one measurement, which a busy machine may have made too long."""

    transfer_s: float = 3.0
    """CPU seconds that sending arguments and answer may take."""

    answer_bytes: int = 0
    """The bytes of the model solution, for what is measured."""

    def limit_s(self, factor: float) -> float:
        return SMALL_S if self.model_cpu_s is None else max(FLOOR_S, factor * self.model_cpu_s)


# --- the groups -------------------------------------------------------------------------------------------


def count_tests(suite: Suite) -> dict[str, int]:
    """Return the number of tests of each group that takes long to make; none is made for it."""
    return {
        "edge": sum(len(declared.cases) for declared in suite.edges.values()),
        "exhaustive": len(suite.exhaustives),
        "random": len(suite.randoms) + len(suite.more),
        "scale": len(suite.scale_names),
    }


def make_group(suite: Suite, group: str) -> tuple[Test, ...]:
    """Make the tests of a group."""
    return tuple(_MAKERS[group](suite))


def make_tests_of(suite: Suite, group: str, inputs: Iterable[tuple[str, bytes]]) -> tuple[Test, ...]:
    """Make a test of each of the named, encoded inputs, with what the model solution gives."""
    inputs = list(inputs)
    if not inputs:
        return ()
    tests = []
    with model_candidate(suite.problem) as model:
        for name, blob in inputs:
            outcome, sent, _ = run_model(suite, Case(blob), model)
            case = answered_by_model(suite, sent, outcome)
            tests.append(Test(f"test_{group}[{name}]", group, (case,), answer_bytes=len(outcome.blob)))
    return tuple(tests)


def is_valid(suite: Suite, blob: bytes) -> bool:
    """Return whether an encoded input is one of the problem; one that was kept long ago may not be any more."""
    try:
        return suite.valid(*Case(blob).arguments()) is True
    except Exception:  # whatever the signature or the limits were when it was kept
        return False


def _edges(suite: Suite) -> Iterator[Test]:
    tests = [
        _test(suite, f"{name}[{case}]", "edge", [arguments])
        for name, declared in suite.edges.items()
        for case, arguments in declared.cases.items()
    ]
    yield from _answered(suite, tests)


def _exhaustives(suite: Suite) -> Iterator[Test]:
    with model_candidate(suite.problem) as model:
        for name, declared in suite.exhaustives.items():
            yield Test(name, "exhaustive", _with_model_answers(suite, _all_small(suite, declared), model))


def make_smallest(suite: Suite) -> tuple[Case, ...]:
    """Make the smallest of the small inputs, which is quickly done."""
    with model_candidate(suite.problem) as model:
        worlds = suite.exhaustives.values()
        smallest = (case for world in worlds for case in islice(_all_small(suite, world), _SMALLEST))
        return _with_model_answers(suite, smallest, model)


def _randoms(suite: Suite) -> Iterator[Test]:
    from judge.examiner import draw

    tests = [_test(suite, name, "random", draw.draw(declared)) for name, declared in suite.randoms.items()]
    yield from _answered(suite, tests)
    yield from (Test(name, "random") for name in suite.more)


def _scales(suite: Suite) -> Iterator[Test]:
    tests = [_test(suite, name, "scale", [arguments]) for name, arguments in suite.scales().items()]
    if [test.name for test in tests] != suite.scale_names:
        raise BrokenSuite("workload gives other names for other sizes")
    for test in tests:
        yield _measured(suite, test)


def _answered(suite: Suite, tests: list[Test]) -> Iterator[Test]:
    """Add the right answers: from the suite's oracle, else from the model solution; checkers need none."""
    with model_candidate(suite.problem) as model:
        for test in tests:
            yield replace(test, cases=tuple(complete(suite, case, lambda: model) for case in test.cases))


_MAKERS: Final[dict[str, Callable[[Suite], Iterable[Test]]]] = {
    "examples": lambda suite: read_examples(suite.problem),
    "edge": _edges,
    "exhaustive": _exhaustives,
    "random": _randoms,
    "scale": _scales,
}


def _all_small(suite: Suite, declared: ExhaustiveCases) -> Iterator[Case]:
    """Yield all small inputs in order, each once."""
    seen = set()
    for arguments in small.inputs(declared.world(small), suite.valid):
        blob = encode(arguments)
        if blob not in seen:
            seen.add(blob)
            yield Case(blob)
            if len(seen) == declared.count:
                return
    if not seen:
        raise BrokenSuite("no small input is valid")


def _with_model_answers(suite: Suite, cases: Iterable[Case], model: Candidate) -> tuple[Case, ...]:
    """Add what the model solution gives for each of many small inputs."""
    answered: list[Case] = []
    for sent, run in _model_runs(suite, cases, model):
        for one, outcome in zip(sent, run.outcomes, strict=False):
            _hold_answered(outcome)
            if outcome.failure is not None:
                answered.append(replace(one.case, raises=outcome.failure.types))
            else:
                answered.append(replace(one.case, model_blob=bytes(outcome.blob)))
    return tuple(answered)


def read_examples(problem: Problem) -> Iterable[Test]:
    """Read the doctests of spec.md, one test for each block of code that has any."""
    import doctest

    parser = doctest.DocTestParser()
    number = 0
    for block in re.findall(r"^```python\n(.*?)^```", problem.read("spec.md"), re.MULTILINE | re.DOTALL):
        examples = parser.get_examples(block)
        if examples:
            number += 1
            steps = tuple(
                Step(example.source.rstrip("\n"), example.want.rstrip("\n")) for example in examples
            )
            yield Test(f"test_examples[{number}]", "examples", steps=steps)


def _test(suite: Suite, name: str, group: str, inputs: Iterable[tuple[Any, ...]]) -> Test:
    """Make a test of inputs that are valid, still without the right answers."""
    cases = []
    for arguments in inputs:
        cases.append(make_case(arguments))
        if suite.valid(*arguments) is not True:
            raise BrokenSuite(f"an input of {name} is not valid: {str(arguments)[:300]}")
        if suite.counted is None and any(isinstance(argument, Remote) for argument in arguments):
            raise BrokenSuite(f"reads of an input of {name} are counted, but suite.py defines no counted")
    return Test(name, group, tuple(cases))


def model_candidate(problem: Problem) -> Candidate:
    """Start a candidate that serves the model solution."""
    candidate = start_candidate(problem.uses_numpy, problem.limits.memory_mib, problem.relay)
    signature = problem.signature
    try:
        candidate.load(
            problem.read("reference.py"), "reference.py", signature.name, signature.is_class, _MODEL
        )
    except Ended as ended:
        candidate.end()
        raise BrokenSuite(f"the model solution does not load: {ended.message}") from None
    return candidate


def complete(suite: Suite, case: Case, model: Callable[[], Candidate]) -> Case:
    """Add the right answer to a case that was made after the preparation, such as a shrunk one.

    `model` gives a candidate that serves the model solution; it is asked only where nothing else can tell.
    """
    if suite.oracle is not None:
        (answer,) = expected_of(suite, [case])
    else:
        outcome, sent, _ = run_model(suite, case, model())
        return answered_by_model(suite, sent, outcome)
    return with_expected(suite, case, answer)


def _answer(suite: Suite, sent: Sent, outcome: Outcome) -> Any:
    if outcome.failure is not None:
        return Raised(outcome.failure.types)
    answer = read_answer(suite, sent, outcome.blob)
    if suite.problem.signature.is_class:
        names = (operation[0] for operation in sent.arguments[1])
        results = zip(names, map(result, answer.value), strict=True)
        return [(name, value if code else Raised(value)) for name, (code, value) in results]
    return answer.value if suite.outcome is None else suite.outcome(answer.call(sent))


def answered_by_model(suite: Suite, sent: Sent, outcome: Outcome) -> Case:
    """Take what the model solution gave for the right answer of a case; checkers need only what it raised.

    For inputs of any size: an oracle that is plainly right may never end on a large one.
    """
    if suite.check is None or outcome.failure is not None:
        return with_expected(suite, sent.case, _answer(suite, sent, outcome))
    if suite.problem.signature.is_class:
        results = _answer(suite, sent, outcome)
        if any(isinstance(item, Raised) for _, item in results):
            return with_expected(suite, sent.case, results)
    return sent.case


def run_model(suite: Suite, case: Case, model: Candidate, timed: bool = False) -> tuple[Outcome, Sent, Run]:
    """Have the model solution make a call."""
    sent = Sent(case, suite.counted is not None)
    run = model.run([sent.blob], _MODEL, timed=timed, wants=suite.wants, remotes=sent.remotes)
    outcome = run.outcomes[0]
    _hold_answered(outcome)
    return outcome, sent, run


def model_seconds(suite: Suite, cases: Iterable[Case], model: Candidate) -> float:
    """Return the CPU seconds that the model solution takes for inputs that are not measured."""
    return sum(run.cpu_s for _, run in _model_runs(suite, cases, model))


def _model_runs(suite: Suite, cases: Iterable[Case], model: Candidate) -> Iterator[tuple[list[Sent], Run]]:
    """Have the model solution make calls that are not measured, as many at a time as travel together."""
    left = tuple(cases)
    while left:
        sent = travelling(left, suite.counted is not None)
        run = model.run([one.blob for one in sent], _MODEL, wants=suite.wants, remotes=sent[0].remotes)
        yield sent, run
        left = left[len(run.outcomes) :]


def _hold_answered(outcome: Outcome) -> None:
    if outcome.verdict is not None:
        raise BrokenSuite(f"the model solution itself gets {outcome.verdict}: {outcome.message}")


def measured_well(suite: Suite, test: Test) -> Test:
    """Replace a rough time of the model solution by the least of several.

    Each is measured in a process of its own: memory that a process has used before costs less to use again, and
    attempts have no such advantage. Where one already gives the least limit that there is, others could not
    change it.
    """
    (case,) = test.cases
    least = test.model_cpu_s if test.rough and test.model_cpu_s is not None else float("inf")
    for _ in range(_MEASUREMENTS - test.rough):
        if least * suite.problem.limits.factor <= FLOOR_S:
            break
        least = min(least, _timed(suite, case)[2].cpu_s)
    return replace(test, model_cpu_s=least, rough=False)


def _measured(suite: Suite, test: Test) -> Test:
    """Add the model solution's time, measured once, and its answer.

    Most attempts are far from their limit, and then it does not matter how well it is measured.
    """
    (case,) = test.cases
    outcome, sent, run = _timed(suite, case)
    if suite.counted is not None or outcome.failure is not None:
        case = answered_by_model(suite, sent, outcome)
    else:
        case = replace(
            case, model_blob=bytes(outcome.blob)
        )  # large, and only an answer of other bytes needs more
    return replace(
        test,
        cases=(case,),
        model_cpu_s=run.cpu_s,
        rough=True,
        transfer_s=_TRANSFER_S + _TRANSFER * run.transfer_s,
        answer_bytes=len(outcome.blob),
    )


def _timed(suite: Suite, case: Case) -> tuple[Outcome, Sent, Run]:
    """Have the model solution make a large call in a process of its own."""
    with model_candidate(suite.problem) as model:
        return run_model(suite, case, model, timed=True)

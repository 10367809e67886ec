"""What is worked out once for a suite and this machine, and kept: inputs, right answers, limits.

Inputs are derandomised, so they can be drawn once; right answers come from the suite's oracle or from the
model answer; the time limits from the model answer's CPU time here, in the same kind of process as the
attempt's. All of it lies in the user's cache folder, under a key of all that it depends on, and is made
again when the key changes or the file cannot be read. The cache is out of the candidate's reach.
"""

from __future__ import annotations

import hashlib
import platform
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgpack

import judge.suite
import judge.wire
from judge import __version__
from judge.catalog import Problem
from judge.examiner.answers import cases
from judge.examiner.answers.cases import Case, Raised, Sent, expected_of, make_case, travelling, with_expected
from judge.examiner.answers.judgement import read_call, result
from judge.examiner.attempt import SMALL_S
from judge.examiner.suites import BrokenSuite, Suite, digest
from judge.processes.candidate import Candidate, start_candidate
from judge.processes.outcomes import Budget, Ended, Outcome, Run
from judge.processes.places import cache_folder, keep
from judge.suite import ExhaustiveCases, small
from judge.wire import MAX_BLOB, Remote, encode

_MODEL = Budget(cpu_s=60.0)
FLOOR_S = 0.5
"""No time limit is less, in CPU seconds."""
_MEASUREMENTS = 3
_TRANSFER_S, _TRANSFER = 0.05, 3
"""What an attempt may use for its arguments and answer: seconds, and times what the model answer used."""
_SMALLEST_ROOM, _ROOM = 2**20, 8
"""What an answer may take: bytes, and times what the largest right answer takes."""


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
    """The model answer's CPU seconds, for what is measured."""

    transfer_s: float = 3.0
    """CPU seconds that sending arguments and answer may take."""

    answer_bytes: int = 0
    """The bytes of the model answer, for what is measured."""

    def limit_s(self, factor: float) -> float:
        return SMALL_S if self.model_cpu_s is None else max(FLOOR_S, factor * self.model_cpu_s)


@dataclass(frozen=True)
class Preparation:
    """All tests of a suite, in the order in which they run."""

    digest: str
    tests: tuple[Test, ...]
    answer_bytes: int = MAX_BLOB // 2
    """How many bytes an answer of an attempt may take."""


def prepare(problem: Problem, suite: Suite) -> Preparation:
    """Give the tests of the suite, from the cache or made now."""
    identity = digest(problem)
    path = cache_folder() / "problems" / f"{problem.slug}.bin"
    key = _key(identity)
    preparation = _read(path, key, identity)
    if preparation is None:
        tests = tuple(_make(problem, suite))
        preparation = Preparation(identity, tests, _room_for_answers(tests))
        _write(path, key, preparation)
    return preparation


def prepare_inputs(suite: Suite, blobs: tuple[bytes, ...]) -> Preparation:
    """Make a test of each of the inputs, with what the model answer gives."""
    tests = []
    with model_candidate(suite.problem) as model:
        for number, blob in enumerate(blobs, 1):
            outcome, sent, _ = run_model(suite, Case(blob), model)
            case = answered_by_model(suite, sent, outcome)
            tests.append(Test(f"test_inputs[{number}]", "edge", (case,), answer_bytes=len(outcome.blob)))
    return Preparation("", tuple(tests), _room_for_answers(tuple(tests)))


def _room_for_answers(tests: tuple[Test, ...]) -> int:
    """Give how many bytes an answer may take: a few times as many as the largest right one, and always some."""
    of_cases = (case for test in tests for case in test.cases)
    largest = max((len(case.expected_blob or b"") for case in of_cases), default=0)
    largest = max((largest, *(test.answer_bytes for test in tests)))
    return min(MAX_BLOB // 2, max(_SMALLEST_ROOM, _ROOM * largest))


def _key(identity: str) -> str:
    """Name all that a preparation depends on: suite, what suites share, the wire, judge, Python and machine."""
    parts = (identity, __version__, sys.version, platform.machine(), platform.node())
    name = hashlib.sha256("\0".join(parts).encode())
    folders = (Path(str(module.__file__)).parent for module in (judge.suite, judge.wire, cases))
    for source in (Path(__file__), *(path for folder in folders for path in sorted(folder.glob("*.py")))):
        name.update(source.read_bytes())  # in a checkout these change without a new version
    return name.hexdigest()


# --- making -----------------------------------------------------------------------------------------------


def _make(problem: Problem, suite: Suite) -> Iterable[Test]:
    from judge.examiner import draw

    yield from read_examples(problem)
    edges = [
        Test(f"{name}[{case}]", "edge", (make_case(arguments),))
        for name, declared in suite.edges.items()
        for case, arguments in declared.cases.items()
    ]
    randoms = [
        Test(name, "random", tuple(map(make_case, draw.draw(declared))))
        for name, declared in suite.randoms.items()
    ]
    scales = [Test(name, "scale", (make_case(arguments),)) for name, arguments in suite.scales().items()]
    for test in (*edges, *randoms, *scales):
        _hold_valid(suite, test)
    exhaustives = [
        Test(name, "exhaustive", tuple(_all_small(suite, declared)))
        for name, declared in suite.exhaustives.items()
    ]
    with model_candidate(problem) as model:
        for test in (*edges, *exhaustives, *randoms):
            if test.group == "exhaustive":
                yield _with_model_answers(suite, test, model)
            else:
                yield replace(test, cases=tuple(_with_expected(suite, test, model)))
        yield from (Test(name, "random") for name in suite.more)
    for test in scales:
        yield _measured(suite, test)


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
        raise BrokenSuite("the small world holds no valid input")


def _with_model_answers(suite: Suite, test: Test, model: Candidate) -> Test:
    """Add what the model answer gives for each of many small inputs."""
    answered: list[Case] = []
    while left := test.cases[len(answered) :]:
        sent = travelling(left, suite.counted is not None)
        run = model.run(
            [one.blob for one in sent], _MODEL, wants_after=suite.in_place, remotes=sent[0].remotes
        )
        for one, outcome in zip(sent, run.outcomes, strict=False):
            _hold_answered(outcome)
            if outcome.failure is not None:
                answered.append(replace(one.case, raises=outcome.failure.types))
            else:
                answered.append(replace(one.case, model_blob=outcome.blob))
    return replace(test, cases=tuple(answered))


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


def _hold_valid(suite: Suite, test: Test) -> None:
    for case in test.cases:
        arguments = case.arguments()
        if suite.valid(*arguments) is not True:
            raise BrokenSuite(f"an input of {test.name} is not valid: {str(arguments)[:300]}")
        if suite.counted is None and any(isinstance(argument, Remote) for argument in arguments):
            raise BrokenSuite(
                f"reads of an input of {test.name} are counted, but suite.py defines no counted"
            )


def model_candidate(problem: Problem) -> Candidate:
    """Start a candidate that serves the model answer."""
    candidate = start_candidate(problem.uses_numpy, problem.limits.memory_mib)
    signature = problem.signature
    try:
        candidate.load(
            problem.read("reference.py"), "reference.py", signature.name, signature.is_class, _MODEL
        )
    except Ended as ended:
        candidate.end()
        raise BrokenSuite(f"the model answer does not load: {ended.message}") from None
    return candidate


def _with_expected(suite: Suite, test: Test, model: Candidate) -> Iterable[Case]:
    """Add the right answers: from the suite's oracle, else from the model answer; checkers need none."""
    for case in test.cases:
        yield complete(suite, case, lambda: model)


def complete(suite: Suite, case: Case, model: Callable[[], Candidate]) -> Case:
    """Add the right answer to a case that was made after the preparation, such as a shrunk one.

    `model` gives a candidate that serves the model answer; it is asked only where nothing else can tell.
    """
    if suite.oracle is not None:
        (answer,) = expected_of(suite, [case])
    elif suite.check is not None:
        return case
    else:
        answer = _model_outcome(suite, case, model())
    return with_expected(suite, case, answer)


def _model_outcome(suite: Suite, case: Case, model: Candidate) -> Any:
    """Give what the model answer makes of a case, in the form in which it is compared."""
    outcome, sent, _ = run_model(suite, case, model)
    return _answer(suite, sent, outcome)


def _answer(suite: Suite, sent: Sent, outcome: Outcome) -> Any:
    if outcome.failure is not None:
        return Raised(outcome.failure.types)
    call = read_call(suite, sent, outcome.blob)
    if suite.problem.signature.is_class:
        names = (operation[0] for operation in call.args[1])
        results = zip(names, map(result, call.answer), strict=True)
        return [(name, value if code else Raised(value)) for name, (code, value) in results]
    return call.answer if suite.outcome is None else suite.outcome(call)


def answered_by_model(suite: Suite, sent: Sent, outcome: Outcome) -> Case:
    """Take what the model answer gave for the right answer of a case; checkers need none.

    For inputs of any size: an oracle that is plainly right may never end on a large one.
    """
    if suite.check is not None:
        return sent.case
    return with_expected(suite, sent.case, _answer(suite, sent, outcome))


def run_model(suite: Suite, case: Case, model: Candidate, timed: bool = False) -> tuple[Outcome, Sent, Run]:
    """Have the model answer make a call."""
    sent = Sent(case, suite.counted is not None)
    run = model.run([sent.blob], _MODEL, timed=timed, wants_after=suite.in_place, remotes=sent.remotes)
    outcome = run.outcomes[0]
    _hold_answered(outcome)
    return outcome, sent, run


def _hold_answered(outcome: Outcome) -> None:
    if outcome.verdict is not None:
        raise BrokenSuite(f"the model answer itself gets {outcome.verdict}: {outcome.message}")


def measure_model(suite: Suite, case: Case) -> tuple[float, Outcome, Sent, Run]:
    """Give the model answer's CPU time on a large input, and one of its runs.

    The least time of several counts, each in a process of its own: memory that a process has used before
    costs less to use again, and attempts have no such advantage. Where the first already gives the least limit
    that there is, the others could not change it.
    """
    least = float("inf")
    for _ in range(_MEASUREMENTS):
        with model_candidate(suite.problem) as model:
            outcome, sent, run = run_model(suite, case, model, timed=True)
        least = min(least, run.cpu_s)
        if least * suite.problem.limits.factor <= FLOOR_S:
            break
    return least, outcome, sent, run


def _measured(suite: Suite, test: Test) -> Test:
    """Add the model answer's time, and its answer."""
    (case,) = test.cases
    cpu_s, outcome, sent, run = measure_model(suite, case)
    transfer = _TRANSFER_S + _TRANSFER * run.transfer_s
    answered = answered_by_model(suite, sent, outcome)
    if not suite.judges_bytes and suite.counted is None and outcome.failure is None:
        answered = replace(answered, model_blob=outcome.blob)  # large, and long to look at
    return replace(
        test,
        cases=(answered,),
        model_cpu_s=cpu_s,
        transfer_s=transfer,
        answer_bytes=len(outcome.blob),
    )


# --- keeping ----------------------------------------------------------------------------------------------


def _write(path: Path, key: str, preparation: Preparation) -> None:
    """Keep a preparation; where nothing can be written it is made anew each time."""
    rows = [
        [
            test.name,
            test.group,
            [[case.blob, case.expected_blob, case.raises, case.model_blob] for case in test.cases],
            [[step.source, step.want] for step in test.steps],
            test.model_cpu_s,
            test.transfer_s,
            test.answer_bytes,
        ]
        for test in preparation.tests
    ]
    body = msgpack.packb([key, rows])
    keep(path, hashlib.sha256(body).digest() + body)


def _read(path: Path, key: str, identity: str) -> Preparation | None:
    """Give what was kept, None when there is nothing, or it is another suite's, or half of it is missing."""
    try:
        if not path.is_file():  # nobody may ever write into a pipe
            return None
        content = path.read_bytes()
    except OSError:
        return None
    checksum, body = content[:32], content[32:]
    if hashlib.sha256(body).digest() != checksum:
        return None
    try:
        kept_key, *kept = msgpack.unpackb(body)
    except (ValueError, TypeError):  # another judge's, whole and of another form
        return None
    if kept_key != key:
        return None
    [rows] = kept
    tests = tuple(
        Test(
            name,
            group,
            tuple(Case(blob, expected, tuple(raises), model) for blob, expected, raises, model in cases),
            tuple(Step(source, want) for source, want in steps),
            model_cpu_s,
            transfer_s,
            answer_bytes,
        )
        for name, group, cases, steps, model_cpu_s, transfer_s, answer_bytes in rows
    )
    return Preparation(identity, tests, _room_for_answers(tests))

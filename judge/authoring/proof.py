"""The proof that a problem keeps its promises: what its files say, and what the judge says of its attempts.

A proof is a generator that yields batches of judgings and is sent their outcomes; in how many processes they
are judged is not its affair. The reference goes first and alone: the time limit is measured on it, and
without it nothing else means anything.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from judge.authoring.checks import WANTED, check_files, equivalents
from judge.authoring.complaints import Check, Complaint
from judge.authoring.jobs import (
    BRIEF,
    NONE,
    SMALL,
    STRICT,
    THOROUGH,
    Bars,
    Job,
    Tally,
    late_at_scale,
    seconds,
    share,
    too_near,
)
from judge.authoring.mutants import Mutant, mutants
from judge.authoring.pages import Code, code_on
from judge.authoring.styles import Styles, prove_styles
from judge.catalog import Problem
from judge.examiner import Rules
from judge.examiner.preparation import Preparation
from judge.examiner.report import GROUPS, Report
from judge.examiner.suites import Suite, load_suite
from judge.processes.verdict import Verdict

_DOUBTING: Final = Rules(explain=False, doubt_spec=True)
"""For the reference, with which the spec's examples are proven."""
_PATIENT: Final = Rules(explain=False, patience=2.1)
"""For slow attempts, which are ended when it is clear that they are slow enough."""
_PATIENT_AGAIN: Final = replace(THOROUGH, patience=3.0, keep_going=True)
"""For slow attempts that seemed near: the limit may prove to be longer, and the worst input be one of the last."""
_SMALL_AGAIN: Final = replace(THOROUGH, groups=SMALL)
"""For the reference, where a test that is not measured seemed to take long."""
_SLOW_PAGE: Final = replace(BRIEF, groups=("examples", "exhaustive"), small_s=10.0)
"""For the approaches in an editorial after the model solution, which are right and may be slow."""
_MORE_TIMES: Final = 2
"""How often an attempt is judged again of whose time there is a doubt."""
_ENDLESS_S: Final = 0.3
"""CPU seconds that are more than any small test needs, whatever the machine does."""
_NEEDED: Final = ("filled in", "reference", "suite")
"""The checks without which there is nothing to judge."""


@dataclass(frozen=True, slots=True)
class Margin:
    """How far attempts stay away from their time limit, as CPU time over limit; None where none was timed."""

    slowest_accepted: float | None = None
    quickest_slow: float | None = None


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found of one problem."""

    slug: str
    checks: tuple[Check, ...]
    accepted: Tally = NONE
    wrong: Tally = NONE
    slow: Tally = NONE
    mutants: Tally | None = None
    """Rejected of all that are not listed as equivalent; None where no mutants were judged."""
    survivors: tuple[str, ...] = ()
    """The labels of the mutants that were accepted and are not listed as equivalent."""
    small_inputs: int = 0
    """How many small inputs are tried."""
    input_mutants: Tally | None = None
    """Rejected of those that are wrong on a valid input; None where none were judged."""
    friends: Tally | None = None
    """Accepted of the right attempts in other styles; None where none were judged."""
    margin: Margin = Margin()
    seconds: float = 0.0
    """Spent on judging, in all processes together."""

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)

    @property
    def complaints(self) -> list[Complaint]:
        return [complaint for check in self.checks for complaint in check.complaints]

    @property
    def score(self) -> float | None:
        """The share of the mutants that are rejected."""
        return self.mutants.told / self.mutants.all if self.mutants and self.mutants.all else None


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the judge said of a file, and what it must say."""

    file: Path
    wanted: Verdict
    outcome: Report
    bars: Bars

    @property
    def as_told(self) -> bool:
        return self.outcome.verdict is self.wanted

    @property
    def share(self) -> float:
        """The largest CPU time over its limit, of the tests that grow."""
        return share(self.outcome)

    @property
    def doubtful(self) -> bool:
        """Whether a machine that was slower or quicker than when the limit was measured may be to blame."""
        if self.as_told:
            return self.thin
        return {self.wanted, self.outcome.verdict} == {Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED}

    @property
    def thin(self) -> bool:
        """Whether its time is too near the limit, on either side."""
        if self.wanted is Verdict.ACCEPTED:
            return self.share >= self.bars.quick
        return self.slow_at_scale and self.share <= self.bars.slow

    @property
    def slow_at_scale(self) -> bool:
        """Whether it is one of the slow ones, and none that never gets to the large inputs."""
        return self.wanted is Verdict.TIME_LIMIT_EXCEEDED and late_at_scale(self.outcome)

    def complaints(self, slug: str) -> Iterator[Complaint]:
        if not self.as_told:
            said = f"expected {self.wanted}, got {_said(self.outcome)}"
            yield Complaint(self.file, f"{said} (judge run {slug} --file shows more)")

    def margin_complaint(self, preparation: Preparation) -> Complaint:
        """Say what is thin."""
        if self.wanted is Verdict.ACCEPTED:
            return Complaint(self.file, too_near(self.outcome, preparation, self.bars.quick))
        tip = "raise size, or add an input to workload that is worse for it"
        return Complaint(
            self.file,
            f"takes {self.share:.2f} of its time limit and should take more than {self.bars.slow:g}: {tip}",
        )


Steps = Generator[list[Job], list[Report], Verification]


def prove(problem: Problem, *, with_mutants: bool, quick: bool = False, bars: Bars = STRICT) -> Steps:
    """Yield what is to be judged, batch by batch, and return what was found.

    With `quick` nothing is timed: right attempts do without large inputs, and slow ones are not judged.
    """
    checks = check_files(problem)
    if not all(check.ok for check in checks if check.name in _NEEDED):
        return Verification(problem.slug, tuple(checks))

    groups = SMALL if quick else GROUPS
    reference = _judging(problem, problem.folder / "reference.py", Verdict.ACCEPTED, groups)
    [first] = yield [replace(reference, rules=replace(_DOUBTING, groups=groups))]
    model = _Judged(reference.file, Verdict.ACCEPTED, first, bars)
    checks.append(_check("reference accepted", model.complaints(problem.slug)))
    if not model.as_told:
        return Verification(problem.slug, tuple(checks), seconds=seconds([first]))

    told = [one for one in _told(problem) if not (quick and one[1] is Verdict.TIME_LIMIT_EXCEEDED)]
    suite = load_suite(problem)
    preparation = Preparation(suite)
    small = [case for test in preparation.group("exhaustive") for case in test.cases]
    changed = mutants(reference.source) if with_mutants else []
    rules = _for_mutants(first)
    of_mutants = [replace(reference, source=mutant.source, rules=rules) for mutant in changed]
    codes = _codes(problem)
    of_model = replace(BRIEF, groups=groups)
    of_page = [_judging_code(problem, code, of_model if code is codes[0] else _SLOW_PAGE) for code in codes]
    of_attempts = [_judging(problem, *one, groups) for one in told]
    again, *outcomes = yield [reference, *of_page, *of_attempts, *of_mutants]
    taken = seconds([first, again, *outcomes])
    shown, outcomes = outcomes[: len(codes)], outcomes[len(codes) :]
    judged = [_Judged(*one, outcome, bars) for one, outcome in zip(told, outcomes, strict=False)]
    rejected = _mutants_judged(problem, changed, outcomes[len(told) :])

    small_s = _least(_small_s(first), _small_s(again))
    for _ in range(_MORE_TIMES):  # measured while all cores were busy: what counts is said by another time
        doubtful = [one for one in judged if one.doubtful]
        slow_small = max(small_s.values(), default=0.0) > bars.small_s
        of_small = [replace(reference, rules=_SMALL_AGAIN)] if slow_small else []
        if not (doubtful or of_small):
            break
        of_doubtful = [_judging(problem, one.file, one.wanted, groups, anew=True) for one in doubtful]
        outcomes = yield [*of_small, *of_doubtful]
        taken += seconds(outcomes)
        small_s = _least(small_s, *map(_small_s, outcomes[: len(of_small)]))
        pairs = zip(doubtful, outcomes[len(of_small) :], strict=True)
        latest = {one.file: replace(one, outcome=other) for one, other in pairs}
        judged = [latest.get(one.file, one) for one in judged]

    checks += [
        _check("every group has tests", _missing_groups(problem, suite, first, groups)),
        _check("small tests are quick", _slow_small_tests(problem, small_s, bars)),
        _check("two runs agree", _disagreements(reference.file, first, again)),
        _check("code of the editorial is right", _wrong_code(problem, codes, shown)),
        _check("attempts judged as told", (c for one in judged for c in one.complaints(problem.slug))),
        _check("margins", [one.margin_complaint(preparation) for one in judged if one.as_told and one.thin]),
    ]
    styles = Styles()
    if with_mutants:
        checks.append(_check("mutants rejected", rejected.complaints))
        styles = yield from prove_styles(problem, suite, preparation, bars.quick)
        taken += styles.seconds
        checks.append(_check("input mutants rejected, friends accepted", styles.complaints))
    return Verification(
        problem.slug,
        tuple(checks),
        accepted=_tally(judged, Verdict.ACCEPTED),
        wrong=_tally(judged, Verdict.WRONG_ANSWER),
        slow=_tally(judged, Verdict.TIME_LIMIT_EXCEEDED),
        mutants=rejected.tally if with_mutants else None,
        survivors=rejected.survivors,
        small_inputs=len(small),
        input_mutants=styles.input_mutants if with_mutants else None,
        friends=styles.friends if with_mutants else None,
        margin=Margin() if quick else _margin(judged, styles),
        seconds=taken,
    )


def _margin(judged: list[_Judged], styles: Styles) -> Margin:
    quick = [one.share for one in judged if one.wanted is Verdict.ACCEPTED]
    slow = [one.share for one in judged if one.slow_at_scale]
    return Margin(max(styles.slowest_friend, *quick, 0.0), min(slow, default=None))


def _told(problem: Problem) -> list[tuple[Path, Verdict]]:
    """Return every file whose place says what verdict it must get."""
    stub = [(problem.stub, Verdict.NOT_STARTED)] if problem.stub.exists() else []
    return stub + [(file, Verdict(folder)) for folder in WANTED for file in problem.attempts(folder)]


def _for_mutants(reference: Report) -> Rules:
    """Return the rules for mutants: one that takes much longer than the reference on small inputs never ends."""
    small = max((test.cpu_s for test in reference.tests if test.group != "scale"), default=0.0)
    return replace(BRIEF, small_s=min(BRIEF.small_s, max(_ENDLESS_S, 10 * small)))


def _judging(
    problem: Problem, file: Path, wanted: Verdict, groups: tuple[str, ...], *, anew: bool = False
) -> Job:
    """Have an attempt judged; `anew`, where there is a doubt of its time."""
    if wanted is Verdict.TIME_LIMIT_EXCEEDED:
        rules = _PATIENT_AGAIN if anew else _PATIENT
    else:
        rules = THOROUGH if anew else BRIEF
    if wanted is Verdict.ACCEPTED:  # others end before the large inputs, or are wrong there
        rules = replace(rules, groups=groups)
    return Job(problem, file, file.read_text(encoding="utf-8"), rules)


def _codes(problem: Problem) -> list[Code]:
    page = problem.folder / "editorial.md"
    return code_on(page.read_text(encoding="utf-8")) if page.exists() else []


def _judging_code(problem: Problem, code: Code, rules: Rules) -> Job:
    return Job(problem, problem.folder / "editorial.md", code.source, rules)


def _wrong_code(problem: Problem, codes: list[Code], outcomes: list[Report]) -> Iterator[Complaint]:
    for code, outcome in zip(codes, outcomes, strict=True):
        if outcome.verdict is not Verdict.ACCEPTED:
            text = f"the code at line {code.line}: expected accepted, got {_said(outcome)}"
            yield Complaint(problem.folder / "editorial.md", text)


@dataclass(frozen=True, slots=True)
class _Rejected:
    tally: Tally
    survivors: tuple[str, ...]
    complaints: list[Complaint]


def _mutants_judged(problem: Problem, changed: list[Mutant], outcomes: list[Report]) -> _Rejected:
    """Hold the mutants' verdicts against the list of those that are equivalent."""
    listed = equivalents(problem)
    accepted, rejected, complaints = [], [], []
    for mutant, outcome in zip(changed, outcomes, strict=True):
        if outcome.verdict is Verdict.JUDGE_ERROR:
            text = f"could not be judged ({_gist(outcome.message)}): {mutant.label}"
            complaints.append(Complaint(problem.folder / "reference.py", text))
        elif outcome.verdict is Verdict.ACCEPTED:
            accepted.append(mutant)
        else:
            rejected.append(mutant.label)
    for mutant in accepted:
        if mutant.label not in listed:
            text = f"surviving mutant at line {mutant.line}, no test fails: {mutant.label}"
            complaints.append(Complaint(problem.folder / "suite.py", text))
    for label in sorted(listed.keys() & rejected):
        text = f"not equivalent, the suite rejects it, remove it: {label}"
        complaints.append(Complaint(problem.folder / "mutants.toml", text))
    survivors = tuple(mutant.label for mutant in accepted if mutant.label not in listed)
    explained = len(accepted) - len(survivors)
    return _Rejected(Tally(len(rejected), len(changed) - explained), survivors, complaints)


def _missing_groups(
    problem: Problem, suite: Suite, outcome: Report, groups: tuple[str, ...]
) -> Iterator[Complaint]:
    ran = {test.group for test in outcome.tests}
    if suite.more:  # what is left to chance is judged by many answers together, and not by all small inputs
        ran.add("exhaustive")
    for group in groups:
        if group not in ran:
            yield Complaint(problem.folder / "suite.py", f"has no test in the group {group}")


def _small_s(outcome: Report) -> dict[str, float]:
    """Return the CPU seconds that each test took that is not measured."""
    return {test.name: test.cpu_s for test in outcome.tests if test.group in SMALL}


def _least(*times: dict[str, float]) -> dict[str, float]:
    return {name: min(one.get(name, taken) for one in times) for name, taken in times[0].items()}


def _slow_small_tests(problem: Problem, taken: dict[str, float], bars: Bars) -> Iterator[Complaint]:
    """Complain where a test keeps everybody waiting, or leaves a slower attempt that is right no room."""
    for name, cpu_s in taken.items():
        if cpu_s > bars.small_s:
            takes = f"takes {cpu_s:.2f} s for {name} and should take less than {bars.small_s} s"
            yield Complaint(problem.folder / "suite.py", f"the model solution {takes}: set a lower count")


def _disagreements(file: Path, first: Report, second: Report) -> Iterator[Complaint]:
    one, other = _lasting(first.to_json()), _lasting(second.to_json())
    parts = [key for key in one if one[key] != other[key]]
    if parts:
        yield Complaint(
            file, f"two runs differ in {', '.join(parts)}: does the suite use randomness, or keep state?"
        )


def _lasting(data: Any) -> Any:
    """Leave out what differs from run to run: times, and the memory that the system hands out."""
    if isinstance(data, dict):
        return {key: _lasting(data[key]) for key in data if not key.endswith("_s") and key != "peak_mib"}
    return [_lasting(item) for item in data] if isinstance(data, list | tuple) else data


def _said(outcome: Report) -> str:
    """Say what the verdict is, in which test, and why."""
    failure = outcome.failure
    reason = _gist(failure.message if failure else outcome.message)
    where = f" in {failure.group} {failure.name}" if failure else ""
    return f"{outcome.verdict}{where}{reason and ': '}{reason}"


def _gist(message: str) -> str:
    """Return the line that says most: of a traceback the last one, else the first."""
    lines = message.strip().splitlines() or [""]
    return lines[-1] if lines[0].startswith("Traceback") else lines[0]


def _check(name: str, complaints: Iterable[Complaint]) -> Check:
    return Check(name, tuple(complaints))


def _tally(judged: list[_Judged], wanted: Verdict) -> Tally:
    of_kind = [one for one in judged if one.wanted is wanted]
    return Tally(sum(one.as_told for one in of_kind), len(of_kind))

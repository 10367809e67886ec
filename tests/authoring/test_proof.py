"""The proof that a problem keeps its promises, with everything judged for real unless a test says otherwise."""

from __future__ import annotations

from math import ceil
from pathlib import Path

import pytest

from judge.authoring.jobs import BRIEF, LOOSE, STRICT, THOROUGH, Bars, Job, Tally
from judge.authoring.proof import Margin, Steps, Verification, prove
from judge.authoring.verify import verify, verify_all
from judge.catalog import Problem, load_problem
from judge.examiner import Rules
from judge.examiner.judging import Judging
from judge.examiner.preparation import Preparation
from judge.examiner.report import GROUPS, Report, TestResult
from judge.examiner.suites import load_suite
from judge.examiner.tasks import Task
from judge.processes.verdict import Verdict


def load(folder: Path) -> Problem:
    """Read the problem with its stub."""
    return load_problem(folder, folder.parents[2] / "templates")


def texts(found: Verification) -> list[str]:
    """Return the complaints as `file: text`."""
    return [f"{complaint.file.name}: {complaint.text}" for complaint in found.complaints]


def test_a_good_problem(folder: Path) -> None:
    """Every attempt is judged as told, all mutants but the equivalent one are rejected, margins are wide."""
    heard: list[float] = []
    [found] = verify_all([load(folder)], mutants=True, jobs=2, listener=heard.append)
    assert texts(found) == []
    assert found.ok
    assert (found.accepted, found.wrong, found.slow) == (Tally(2, 2), Tally(3, 3), Tally(1, 1))
    assert found.mutants == Tally(3, 3)
    assert found.score == 1.0
    assert found.survivors == ()
    assert found.margin.slowest_accepted is not None
    assert found.margin.slowest_accepted < 0.4
    assert found.margin.quickest_slow is not None
    assert found.margin.quickest_slow > 2
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_right_attempt_among_the_wrong(folder: Path) -> None:
    """An attempt that gets another verdict than its folder says is named, and told apart from the others."""
    right = (folder / "attempts/accepted/folding.py").read_text()
    (folder / "attempts/wrong_answer/last_item.py").write_text(f'"""Takes the last."""\n\n{right}')
    found = verify(load(folder), mutants=False)
    assert found.wrong == Tally(2, 3)
    assert texts(found) == [
        "last_item.py: expected wrong_answer, got accepted (judge run largest --file shows more)"
    ]


def test_wrong_code_in_the_editorial(folder: Path) -> None:
    """Each block of code is judged; the first by all tests, the others by those with small inputs."""
    page = folder / "editorial.md"
    text = page.read_text()
    page.write_text(text.replace("least = max(least, item)", "least = item"))
    [said] = texts(verify(load(folder), mutants=False))
    assert said.startswith(
        "editorial.md: the code at line 14: expected accepted, got wrong_answer in examples"
    )
    slow = "    while True:\n        if len(items) < 100: return max([*items, least])\n"
    page.write_text(text.replace("    for item in items:\n        least = max(least, item)\n", slow))
    assert texts(verify(load(folder), mutants=False)) == []
    first, _, second = text.partition("With a loop:")
    body = "    return max(items, default=least) if max(items, default=least) > least else least\n"
    assert body in first
    page.write_text(f"{first.replace(body, slow)}With a loop:{second}")
    [said] = texts(verify(load(folder), mutants=False))
    assert "the code at line 7: expected accepted, got time_limit_exceeded in scale" in said


def test_the_quick_mode(folder: Path) -> None:
    """Leaves out what takes long, and finds all else."""
    (folder / "attempts/time_limit_exceeded/all_pairs.py").write_text('"""Is quick."""\n\nlargest = max\n')
    found = verify(load(folder), mutants=False, quick=True)
    assert texts(found) == []
    assert (found.accepted, found.wrong, found.slow) == (Tally(2, 2), Tally(3, 3), Tally())
    assert found.margin == Margin()
    right = (folder / "attempts/accepted/folding.py").read_text()
    (folder / "attempts/wrong_answer/last_item.py").write_text(f'"""Takes the last."""\n\n{right}')
    [said] = texts(verify(load(folder), mutants=False, quick=True))
    assert said.startswith("last_item.py: expected wrong_answer, got accepted")


def test_survivors(folder: Path) -> None:
    """A mutant that is accepted and not listed is a complaint, and so is a listed one that is rejected."""
    label = "least = item  ->  pass"
    (folder / "mutants.toml").write_text(f'[[equivalent]]\nmutant = "{label}"\nreason = "wishful"\n')
    found = verify(load(folder), mutants=True, jobs=2)
    survivor = "if item > least:  ->  if item >= least:"
    assert found.survivors == (survivor,)
    assert found.mutants == Tally(3, 4)
    assert texts(found) == [
        f"suite.py: surviving mutant at line 3, no test fails: {survivor}",
        f"mutants.toml: not equivalent, the suite rejects it, remove it: {label}",
    ]


def test_a_wrong_reference(folder: Path) -> None:
    """Without a reference that is accepted, nothing else is judged."""
    reference = folder / "reference.py"
    reference.write_text(reference.read_text().replace("item > least", "item < least"))
    found = verify(load(folder), mutants=True)
    assert found.accepted == Tally()
    assert any(
        text.startswith("reference.py: expected accepted, got wrong_answer in examples")
        for text in texts(found)
    )


def test_several_problems(folder: Path) -> None:
    """Problems come back in their order, and one that cannot be judged stops none of the others."""
    twin = folder.parent / "broken"
    twin.mkdir()
    (twin / "problem.toml").write_text((folder / "problem.toml").read_text())
    found = list(verify_all([load(twin), load(folder), load(twin)], mutants=False, jobs=2))
    assert [(one.slug, one.ok) for one in found] == [("broken", False), ("largest", True), ("broken", False)]


def test_a_thorough_judging_has_the_machine_to_itself(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is judged beside it, of its problem or of another, and nothing is left out."""
    under_way: list[Rules] = []
    beside: list[tuple[bool, int]] = []

    class Watched(Judging):
        def begin(self) -> Task:
            task = super().begin()
            under_way.append(task.rules)
            beside.append((any(rules.thorough for rules in under_way), len(under_way)))
            return task

        @property
        def report(self) -> Report:
            under_way.pop(0)
            return super().report

    def steps(problem: Problem, **_: bool) -> Steps:
        source = (folder / "reference.py").read_text()
        batch = [Job(problem, folder, source, rules) for rules in (BRIEF, THOROUGH, BRIEF, BRIEF)]
        reports = yield batch
        reports += yield batch[1:3]
        return Verification(problem.slug, (), accepted=Tally(len(reports), 6))

    monkeypatch.setattr("judge.authoring.verify.Judging", Watched)
    monkeypatch.setattr("judge.authoring.verify.prove", steps)
    found = list(verify_all([load(folder)] * 3, mutants=False, jobs=2))
    assert [one.accepted for one in found] == [Tally(6, 6)] * 3
    assert {count for thorough, count in beside if thorough} == {1}
    assert {count for thorough, count in beside if not thorough} == {1, 2}


def report(
    verdict: Verdict, share: float = 0.1, groups: tuple[str, ...] = GROUPS, took: float = 1.0
) -> Report:
    """Make up a report whose scale test took a share of its limit, and is the one that failed."""
    late = verdict if verdict is Verdict.TIME_LIMIT_EXCEEDED else Verdict.ACCEPTED
    tests = tuple(
        TestResult(
            name, group, late if group == "scale" else Verdict.ACCEPTED, share, 1.0, took, peak_mib=int(took)
        )
        for group in groups
        for name in ["test_scale[rising]" if group == "scale" else group]
    )
    return Report("largest", verdict, "x", tests, len(tests), took, {}, "0", "")


def told(judging: Job) -> Report:
    """Make up the report that the place of the file asks for."""
    place = judging.file.parent.name
    if judging.file == judging.problem.stub:
        return report(Verdict.NOT_STARTED)
    if judging.file.name in ("reference.py", "editorial.md") or place == "accepted":
        return report(Verdict.ACCEPTED)
    return report(Verdict(place), 2.1 if place == "time_limit_exceeded" else 0.1)


def proven(folder: Path, *outcomes: dict[str, Report], bars: Bars = STRICT) -> Verification:
    """Prove with made-up outcomes: of each batch, those of the files that are named differ from what is told."""
    steps = prove(load(folder), with_mutants=False, bars=bars)
    batch = next(steps)
    try:
        for wrongly in (*outcomes, {}, {}):
            batch = steps.send([wrongly.get(judging.file.name, told(judging)) for judging in batch])
    except StopIteration as end:
        found: Verification = end.value
        return found
    raise AssertionError("the proof does not end")


def test_times_may_differ(folder: Path) -> None:
    """Two runs of the reference agree when they differ in times and memory alone."""
    assert texts(proven(folder, {}, {"reference.py": report(Verdict.ACCEPTED, 0.2, took=2.0)})) == []


def test_two_runs_that_disagree(folder: Path) -> None:
    """A difference between two runs of the reference is told with the place where it is."""
    found = proven(folder, {}, {"reference.py": report(Verdict.ACCEPTED, groups=GROUPS[1:])})
    expected = (
        "reference.py: two runs differ in tests, total, passed: does the suite use randomness, or keep state?"
    )
    assert texts(found) == [expected]


def test_a_missing_group(folder: Path) -> None:
    """A reference that was put to no test of some group is not enough."""
    half = report(Verdict.ACCEPTED, groups=("examples", "edge", "random"))
    found = proven(folder, {"reference.py": half}, {"reference.py": half})
    assert texts(found) == [
        "suite.py: has no test in the group exhaustive",
        "suite.py: has no test in the group scale",
    ]


def test_margins(folder: Path) -> None:
    """An accepted attempt near its limit and a slow one just over it are complained of, if they stay there."""
    near: dict[str, Report] = {
        "folding.py": report(Verdict.ACCEPTED, 0.5),
        "all_pairs.py": report(Verdict.TIME_LIMIT_EXCEEDED, 1.7),
    }
    found = proven(folder, {}, near, near, near)
    assert (found.margin.slowest_accepted, found.margin.quickest_slow) == (0.5, 1.7)
    assert [text.partition(":")[0] for text in texts(found)] == ["folding.py", "all_pairs.py"]
    assert texts(proven(folder, {}, near)) == []  # the second time they are far away
    assert texts(proven(folder, {}, near, near)) == []  # and the third time


def test_margins_on_another_machine(folder: Path) -> None:
    """There is less room asked for, and still some."""
    near = {
        "folding.py": report(Verdict.ACCEPTED, 0.39),
        "all_pairs.py": report(Verdict.TIME_LIMIT_EXCEEDED, 1.45),
    }
    assert texts(proven(folder, {}, near, bars=LOOSE)) == []
    assert len(texts(proven(folder, {}, near, near, near))) == 2
    nearer = {
        "folding.py": report(Verdict.ACCEPTED, 0.41),
        "all_pairs.py": report(Verdict.TIME_LIMIT_EXCEEDED, 1.39),
    }
    found = texts(proven(folder, {}, nearer, nearer, nearer, bars=LOOSE))
    assert [text.partition(" time limit and ")[2].partition(":")[0] for text in found] == [
        "should take less than 0.4",
        "should take more than 1.4",
    ]


def test_small_tests_that_keep_everybody_waiting(folder: Path) -> None:
    """They are complained of when they take long each time, also with the machine to themselves."""
    slow = {"reference.py": report(Verdict.ACCEPTED, 0.6)}
    found = texts(proven(folder, slow, slow, slow, slow))
    told = (
        "suite.py: the model solution takes 0.60 s for {} and should take less than 0.5 s: set a lower count"
    )
    assert found == [told.format(group) for group in ("examples", "edge", "exhaustive", "random")]
    assert texts(proven(folder, slow, slow, slow)) == []  # the third time it is quick
    assert texts(proven(folder, slow)) == []  # it is judged twice in any case


def test_a_slow_attempt_may_fail_before_the_large_inputs(folder: Path) -> None:
    """An exponential one never gets there, and has no share of a limit that could be thin."""
    (folder / "attempts/time_limit_exceeded/all_subsets.py").write_text(
        """\"\"\"Compares all subsets.\"\"\"


def largest(items, least):
    for subset in range(2 ** min(len(items) * 3, 40)):
        pass
    return max([*items, least])
"""
    )
    found = verify(load(folder), mutants=False)
    assert (texts(found), found.slow) == ([], Tally(2, 2))
    assert found.margin.quickest_slow is not None
    assert found.margin.quickest_slow > 2


def test_the_factor_that_leaves_room_is_told(folder: Path) -> None:
    """It is what would make the attempt take 0.2 of its time limit, where it takes half a second now."""
    near = {"folding.py": report(Verdict.ACCEPTED, 0.5)}
    [text] = texts(proven(folder, {}, near, near, near))
    problem = load(folder)
    tests = {test.name: test for test in Preparation(load_suite(problem)).tests}
    factor = 0.5 / 0.2 / (tests["test_scale[rising]"].model_cpu_s or 0)
    assert (
        f"takes 0.50 of its time limit and should take less than 0.25: factor = {ceil(factor)} makes it 0.2"
        in text
    )


def test_what_is_near_is_measured_beside_the_model_answer(folder: Path) -> None:
    """What seems too near to its limit is judged again, thoroughly; all else once, and briefly."""
    steps = prove(load(folder), with_mutants=False)
    [reference] = next(steps)
    batch = steps.send([told(reference)])
    assert not any(judging.rules.thorough for judging in batch)
    near = {
        "folding.py": report(Verdict.ACCEPTED, 0.5),
        "all_pairs.py": report(Verdict.TIME_LIMIT_EXCEEDED, 1.7),
    }
    again = steps.send([near.get(judging.file.name, told(judging)) for judging in batch])
    assert [(judging.file.name, judging.rules.thorough) for judging in again] == [
        ("folding.py", True),
        ("all_pairs.py", True),
    ]
    # The input on which a slow one takes longest may come after one on which it is just too slow.
    assert [judging.rules.keep_going for judging in again] == [False, True]


def test_what_time_alone_turned_over_is_measured_again(folder: Path) -> None:
    """Too slow for an accepted attempt, in time for a slow one: both are told only when they stay so."""
    odd: dict[str, Report] = {
        "folding.py": report(Verdict.TIME_LIMIT_EXCEEDED, 1.2),
        "all_pairs.py": report(Verdict.ACCEPTED, 0.9),
    }
    found = proven(folder, {}, odd)
    assert (texts(found), found.accepted, found.slow) == ([], Tally(2, 2), Tally(1, 1))
    stays = proven(folder, {}, odd, odd, odd)
    assert [text.partition(" (judge run")[0] for text in texts(stays)] == [
        "folding.py: expected accepted, got time_limit_exceeded in scale test_scale[rising]",
        "all_pairs.py: expected time_limit_exceeded, got accepted",
    ]


def test_mutants_that_never_end_are_not_waited_for(folder: Path) -> None:
    """A mutant has ten times what the reference needs for small inputs, within bounds, and not the usual limit."""
    for took, wanted in ((0.001, 0.3), (0.1, 1.0), (9.0, 2.0)):
        steps = prove(load(folder), with_mutants=True)
        next(steps)
        batch = steps.send([report(Verdict.ACCEPTED, took)])
        of_mutants = [judging.rules for judging in batch[1:] if judging.file.name == "reference.py"]
        assert {rules.small_s for rules in of_mutants} == {wanted}


def test_a_judge_error(folder: Path) -> None:
    """Of a fault of the judge the line is told that says most."""
    fault = Report(
        "largest", Verdict.JUDGE_ERROR, "x", (), 0, 0, {}, "0", "", "Traceback (most\n  x\nOSError: 7"
    )
    found = proven(folder, {"reference.py": fault})
    expected = "expected accepted, got judge_error: OSError: 7 (judge run largest --file shows more)"
    assert texts(found) == [f"reference.py: {expected}"]


def test_a_reference_that_is_wrong_on_a_large_input(folder: Path) -> None:
    """That an equal answer is right without a look is nothing that the reference itself is given."""
    suite = folder / "suite.py"
    suite.write_text(
        suite.read_text().replace(
            "def expected(items, least):\n    return sorted([*items, least])[-1]\n",
            "def check(call):\n"
            "    items, least = call.args\n"
            "    return None if len(items) < 1_000 and call.answer == max([*items, least]) else 'too long'\n",
        )
    )
    found = verify(load(folder), mutants=False)
    assert any(
        text.startswith("reference.py: expected accepted, got wrong_answer in scale test_scale[rising]")
        for text in texts(found)
    )

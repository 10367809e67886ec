"""Attempts at small problems of our own are measured, in real processes."""

from __future__ import annotations

from judge.complexity import Shape, glance_at, measure_complexity
from judge.complexity.inputs import Inputs, sizes
from judge.complexity.measurements import Measured, Measurements, Point
from judge.examiner import Attempt, Verdict, judge_attempt
from judge.examiner.suites import load_suite
from tests.examiner.conftest import Make, make, own_folders  # noqa: F401 - fixtures

LINEAR = "def twice(nums):\n    return [2 * num for num in nums]\n"
QUADRATIC = "def twice(nums):\n    return [2 * num + 0 * sum(nums) for num in nums]\n"
WRONG = "def twice(nums):\n    return [3 * num for num in nums]\n"
SIZE = 200_000


def test_sizes_double_and_small_ones_go_in_steps() -> None:
    """A size that counts letters or bits is not halved to nothing."""
    assert sizes(100_000) == [781, 1562, 3125, 6250, 12500, 25000, 50000, 100000]
    assert sizes(16) == [8, 9, 10, 11, 12, 13, 14, 15, 16]
    assert sizes(2) == [1, 2]
    assert sizes(1) == [1]


def test_classes_and_the_ratio_to_the_model_are_told(make: Make) -> None:  # noqa: F811
    """A quadratic attempt is measured at sizes within the limit, and in the dimensions of its input."""
    problem = make(size=SIZE)
    for _ in range(3):  # on a busy machine measurements may jump, which is told instead of a class
        measurements = measure_complexity(problem, [Attempt(LINEAR, "mine"), Attempt(QUADRATIC, "slow")])
        mine, slow = measurements.attempts
        if mine.time.shape and slow.time.shape:
            break
    assert measurements.model.time.shape is Shape.NEAR_LINEAR
    assert mine.time.shape is Shape.NEAR_LINEAR, mine
    assert measurements.as_the_model(mine)
    assert slow.time.shape is Shape.QUADRATIC, slow
    assert not measurements.as_the_model(slow)
    assert max(slow.curves[""]) < SIZE == max(mine.curves[""])
    ratio = measurements.ratio(mine)
    assert ratio is not None
    assert 0.25 < ratio < 4
    assert "length of nums" in mine.dimensions
    assert not mine.trouble
    assert not slow.trouble


def test_the_ratio_is_that_of_the_largest_common_size() -> None:
    """A slow attempt is measured at sizes between, which the model solution was not called with."""
    model, slow, other = (Measured(name) for name in ("model", "slow", "other"))
    for size, cpu_s in ((100, 0.001), (200, 0.002), (400, 0.004)):
        model.take("", Point(size, cpu_s))
    for size, cpu_s in ((100, 0.01), (200, 0.04), (283, 0.08)):
        slow.take("", Point(size, cpu_s))
    other.take("", Point(300, 0.1))
    measurements = Measurements(model, [slow, other])
    assert measurements.ratio(slow) == 20
    assert measurements.ratio(other) is None


def test_memory_is_measured_beyond_the_arguments(make: Make) -> None:  # noqa: F811
    """A list of the answer takes some MiB at the largest size; the arguments do not count."""
    problem = make(size=SIZE)
    mine = measure_complexity(problem, [Attempt(LINEAR, "mine")], budget_s=1).attempts[0]
    *_, last = mine.points("")
    if last.mib is not None:  # macOS does not tell
        assert 2 < last.mib < 32, last


def test_what_is_wrong_or_does_not_load_is_told(make: Make) -> None:  # noqa: F811
    """A wrong answer may be quick for that reason, so it has no complexity."""
    problem = make(size=SIZE)
    attempts = [Attempt(WRONG, "wrong"), Attempt("def twice(nums:\n", "broken"), Attempt("1 / 0\n", "raises")]
    wrong, broken, raises = measure_complexity(problem, attempts, budget_s=1).attempts
    assert "on a large input" in wrong.trouble
    assert "SyntaxError" in broken.trouble
    assert "ZeroDivisionError" in raises.trouble
    assert wrong.time.shape is None


def test_an_attempt_that_hangs_or_dies_ends_its_own_measurement_alone(make: Make) -> None:  # noqa: F811
    """The others are measured all the same."""
    problem = make(size=20_000)
    hanging = "def twice(nums):\n    while len(nums) > 5000: pass\n    return [2 * num for num in nums]\n"
    dying = "import os\ndef twice(nums):\n    os._exit(0)\n"
    attempts = [Attempt(hanging, "hangs"), Attempt(dying, "dies"), Attempt(LINEAR, "mine")]
    hangs, dies, mine = measure_complexity(problem, attempts, budget_s=1).attempts
    assert max(hangs.curves[""]) <= 5000
    assert dies.trouble
    assert max(mine.curves[""]) == 20_000


def test_counted_reads_are_told_instead_of_seconds() -> None:
    """A scan of an array whose reads are counted is measured too, beyond what it would be allowed."""
    from judge.catalog import find

    problem = find("ceiling_of_number")
    scan = "def ceiling_of_number(nums, key):\n    return next((i for i in range(len(nums)) if nums[i] >= key), -1)\n"
    attempts = [Attempt(problem.read("reference.py"), "mine"), Attempt(scan, "scan")]
    measurements = measure_complexity(problem, attempts, budget_s=1)
    mine, scanned = measurements.attempts
    assert mine.counts_reads
    assert mine.time.shape is Shape.LOGARITHMIC
    assert measurements.as_the_model(mine)
    assert scanned.time.shape is Shape.NEAR_LINEAR, scanned
    assert not measurements.as_the_model(scanned)


def test_dimensions_vary_alone_and_stay_valid() -> None:
    """What is equally long is one dimension; an int and the distinct values are dimensions too."""
    from judge.catalog import find

    suite = load_suite(find("knapsack"))
    inputs = Inputs(suite)
    case = next(iter(inputs.at(96).values()))
    dimensions = dict(inputs.smaller(case))
    assert "length of profits and length of weights" in dimensions
    assert "capacity" in dimensions
    for label, cases in dimensions.items():
        extents = [extent for extent, _ in cases]
        assert extents == sorted(extents), label
        assert all(suite.valid(*smaller.arguments()) is True for _, smaller in cases)
    profits, weights, _ = dimensions["capacity"][0][1].arguments()
    assert (profits, weights) == case.arguments()[:2]


def test_a_glance_after_a_verdict_tells_the_class(make: Make) -> None:  # noqa: F811
    """It is taken by the worker that judged; one of an attempt that failed is not taken."""
    problem = make(size=400_000)
    attempt = Attempt(LINEAR, "mine")
    glances = []

    def afterwards(report):  # type: ignore[no-untyped-def]
        glances.append(glance_at(problem, attempt, report))
        return glances[0]

    report = judge_attempt(problem, attempt, afterwards=afterwards)
    assert report.verdict is Verdict.ACCEPTED
    (glance,) = glances
    assert glance is not None
    assert glance.sizes[1] == 400_000
    assert glance.growth.shape in (Shape.NEAR_LINEAR, None)  # None where a busy machine left no budget for it
    assert glance_at(problem, Attempt(WRONG, ""), judge_attempt(problem, Attempt(WRONG, ""))) is None

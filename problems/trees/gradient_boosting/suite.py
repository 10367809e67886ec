"""Hidden suite of gradient_boosting."""

import random
from itertools import pairwise
from math import fsum

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-6, abs=1e-6)


def valid(init, operations):
    rounds, rate = init
    if not (0 <= rounds <= 100 and 0 < rate <= 1):
        return False
    columns = 0
    for name, *arguments in operations:
        x = arguments[0]
        if x.ndim != 2 or x.dtype != np.float64 or not 1 <= len(x) <= 2_000:
            return False
        if not (np.abs(x) <= 1_000_000).all() or (x * 2048 % 1 != 0).any():
            return False
        if name == "fit":
            y = arguments[1]
            columns = x.shape[1]
            if y.dtype != np.float64 or y.shape != (len(x),) or not (np.abs(y) <= 10).all():
                return False
            if (y * 1024 % 1 != 0).any() or not 1 <= columns <= 8 or not clear(x, y, rounds, rate):
                return False
        elif columns != x.shape[1]:
            return False
    return True


def clear(x, y, rounds, rate):
    """Tell whether each decrease is the largest one of its round, up to rounding, or clearly smaller."""
    n = len(y)
    orders = [np.argsort(column, kind="stable") for column in x.T]
    cuts = [np.flatnonzero(np.diff(column[order])) for column, order in zip(x.T, orders)]
    where = [(feature, i) for feature, places in enumerate(cuts) for i in places]
    sizes = np.concatenate(cuts) + 1.0
    rest = y - y.mean()
    for _ in range(rounds if where else 0):
        left = np.concatenate([np.cumsum(rest[order])[places] for order, places in zip(orders, cuts)])
        decreases = left**2 / sizes + (rest.sum() - left) ** 2 / (n - sizes) - rest.sum() ** 2 / n
        most = decreases.max()
        if ((most - decreases > 1e-9) & (most - decreases < 1e-7)).any() or 1e-14 < most < 1e-7:
            return False
        feature, i = where[np.flatnonzero(decreases > most - 1e-8)[0]]
        left_side = x[:, feature] <= x[orders[feature][i], feature]
        rest = rest - rate * np.where(left_side, rest[left_side].mean(), rest[~left_side].mean())
    return True


class Model:
    """Try every threshold of every round, and compute the sums of squares from their definition."""

    def __init__(self, rounds, rate):
        self.rounds, self.rate = rounds, rate

    def fit(self, x, y):
        rows, targets = x.tolist(), y.tolist()
        self.mean, self.stumps = fsum(targets) / len(targets), []
        for _ in range(self.rounds):
            residuals = [target - self.one(row) for row, target in zip(rows, targets)]
            best = None
            for feature in range(len(rows[0])):
                for low, high in pairwise(sorted({row[feature] for row in rows})):
                    left = [r for row, r in zip(rows, residuals) if row[feature] <= low]
                    right = [r for row, r in zip(rows, residuals) if row[feature] > low]
                    squares = spread(left) + spread(right)
                    if best is None or squares < best[0] - 1e-8:
                        best = squares, feature, (low + high) / 2, left, right
            if best:
                _, feature, threshold, left, right = best
                self.stumps.append((feature, threshold, fsum(left) / len(left), fsum(right) / len(right)))

    def predict(self, x):
        return np.array([self.one(row) for row in x.tolist()])

    def one(self, row):
        outputs = [left if row[j] <= threshold else right for j, threshold, left, right in self.stumps]
        return self.mean + self.rate * fsum(outputs)


def spread(numbers):
    mean = fsum(numbers) / len(numbers)
    return fsum((number - mean) ** 2 for number in numbers)


def fitted(rounds, rate, rows, targets, queries):
    x = np.array(rows, dtype=np.float64)
    y = np.array(targets, dtype=np.float64)
    return script((rounds, rate), ("fit", x, y), ("predict", np.array(queries, dtype=np.float64)))


def line(rounds, rate, values, targets, queries=()):
    """Samples and queries on a line; the queries are the samples and the points half way between them, too."""
    queries = [*queries, *values, *((low + high) / 2 for low, high in pairwise(sorted(values)))]
    return fitted(rounds, rate, [[v] for v in values], targets, [[v] for v in queries])


CROSS = [[1, 1], [1, 2], [2, 1], [2, 2]]
CURVE = [(i - 10) ** 2 / 16 for i in range(21)]

TIED = [
    ("10110000", "00110001", "13000201"),
    ("001001100", "110001000", "032003131"),
    ("001001001", "110001000", "032003131"),
    ("001001001", "001001100", "032003131"),
    ("1001010", "0110101", "3210012"),
    ("011100010", "100011101", "222123010"),
    ("101001110", "010110001", "233301120"),
    ("111011", "000100", "322001"),
]
"""Two columns whose splits are tied, and targets: in one order or the other, rounding would choose the second one."""


NEAR = [
    (24, (5, 31_116), (4, 28_554)),
    (24, (3, 22_344), (5, 27_438)),
    (60, (16, 348), (9, 281)),
    (60, (16, 408), (24, 452)),
]
"""Samples, and for two columns: the size of the left side, and the sum of its targets times 1,024."""


def near():
    """Yield edge cases with two splits whose decreases differ by 1e-7 to 2e-6: the second is better."""
    for number, (n, *lefts) in enumerate(NEAR):
        rows, targets = [], []
        middle = n - sum(size for size, _ in lefts), -sum(total for _, total in lefts)
        for row, (size, total) in zip(([0, 1], [1, 0], [1, 1]), (*lefts, middle)):
            rows += [row] * size
            targets += [(total // size + (i < total % size)) / 1024 for i in range(size)]
        yield (
            f"decreases_nearly_tied_{number}",
            fitted(1, 1.0, rows, targets, [[0, 0], [0, 1], [1, 0], [1, 1]]),
        )


def tied():
    """Yield edge cases by name, in both orders of the columns."""
    for number, (first, second, targets) in enumerate(TIED):
        for name, pair in ("", (first, second)), ("_swapped", (second, first)):
            rows = [list(map(int, row)) for row in zip(*pair)]
            yield (
                f"tie_{number}{name}",
                fitted(1, 1.0, rows, list(map(int, targets)), [[0, 0], [0, 1], [1, 0], [1, 1]]),
            )


test_edges = edge_cases(
    **dict(tied()),
    **dict(near()),
    one_sample=line(3, 0.5, [5], [2.5], [0, 9]),
    two_samples=line(1, 1.0, [5, 7], [1, 4], [0, 9]),
    no_rounds=line(0, 0.5, [1, 2, 4], [1, 4, 7]),
    one_round=line(1, 0.5, [1, 2, 3, 4], [0, 0, 6, 8]),
    one_round_with_a_small_rate=line(1, 0.125, [1, 2, 3, 4], [0, 1, 6, 8]),
    two_rounds=line(2, 0.5, [1, 2, 3, 4], [0, 0, 6, 8]),
    three_rounds_with_different_splits=line(3, 1.0, [1, 2, 3, 4, 5, 6], [0, 9, 1, -4, 7, 2]),
    many_rounds=line(40, 0.25, range(21), CURVE),
    hundred_rounds=line(100, 0.0625, range(21), CURVE, [-5, 50]),
    rate_1_fits_two_levels=line(20, 1.0, [1, 2, 3, 4], [3, 3, 5, 5]),
    targets_that_differ_little=line(1, 1.0, [1, 2], [0, 1 / 1024]),
    targets_that_differ_little_in_the_second_round=line(2, 1.0, [1, 2, 3], [5, -5, -5 + 1 / 1024]),
    constant_targets=line(5, 0.5, [1, 2, 3], [4, 4, 4]),
    constant_column=line(10, 0.5, [7, 7, 7], [1, 4, 6], [0, 9]),
    constant_column_first=fitted(3, 0.5, [[4, 1], [4, 2], [4, 3]], [0, 1, 5], [[4, 1], [9, 2], [-9, 3]]),
    mean_is_not_zero=line(4, 0.25, [1, 2, 3], [8, 9, 10]),
    mean_is_not_the_median=line(1, 0.5, [1, 2, 3, 4, 5], [0, 0, 0, 1, 9]),
    values_are_means_not_medians=line(1, 1.0, [1, 2, 3, 4, 5, 6], [0, 1, -4, 9, 9, 2]),
    sides_of_unequal_size=line(1, 1.0, range(8), [0, 1, 0, 1, 0, 1, 0, 4]),
    sides_of_unequal_size_first=line(1, 1.0, range(8), [-5, 1, 0, 1, 0, 1, 2, 3]),
    equal_values_stay_together=line(2, 0.5, [1, 2, 2, 2, 3], [0, 0, 8, 1, 9]),
    lowest_threshold_wins=line(1, 1.0, [1, 2, 3, 4], [0, 1, 1, 0]),
    lowest_feature_wins=fitted(1, 1.0, [[1, -1], [2, -2], [3, -3]], [5, 5, 8], [[9, 9], [0, -9]]),
    mirrored_columns=fitted(
        3,
        0.5,
        [[i, -i] for i in range(7)],
        [0.5, 3, 1, 4, 1, 5, 9],
        [[i, j] for i in range(7) for j in range(-6, 1, 3)],
    ),
    shifted_columns=fitted(
        3,
        0.5,
        [[i, i + 9] for i in range(7)],
        [0.5, 3, 1, 4, 1, 5, 9],
        [[i, j] for i in range(7) for j in range(9, 16, 3)],
    ),
    two_features=fitted(
        6, 0.5, [*CROSS, [1, 3], [2, 3]], [0, 2, 1, 3, 7, 7], [*CROSS, [1.5, 3], [2, 2.5], [3, 9]]
    ),
    product_of_two_features=fitted(3, 1.0, [*CROSS, [1, 1]], [0, 1, 1, 0, 0], CROSS),
    unsorted=line(3, 0.5, [9, 1, 5, 3, 7], [1, 0, 9, 4, 4]),
    negative_targets=line(3, 0.5, [-9, -4, -1, 3], [-10, -3, -3.5, -1], [-1_000_000, 1_000_000]),
    values_that_float32_does_not_hold=line(
        3, 0.5, [999_999 + i / 1024 for i in range(5)], [0, 1, 7.5, 2.25, 9]
    ),
    targets_with_many_digits=line(2, 0.7, [1, 2, 3], [9 + 1 / 1024, 9 + 3 / 1024, 9 + 7 / 1024]),
    second_fit_replaces_the_model=script(
        (3, 0.5),
        ("fit", np.array([[1.0], [2.0]]), np.array([0.0, 1.0])),
        ("predict", np.array([[0.0], [9.0]])),
        ("fit", np.array([[5.0, 1.0], [5.0, 2.0], [5.0, 3.0]]), np.array([6.0, 4.0, 4.5])),
        ("predict", np.array([[5.0, 0.0], [5.0, 9.0]])),
        ("predict", np.array([[5.0, 0.0], [5.0, 9.0]])),
    ),
)


@exhaustive_cases(count=400)
def test_exhaustive(small):
    """Few samples with one or two features, few values and up to three rounds."""
    one = small.lists(small.pairs([0, 1, 3], [0, 2, -1]), least=2, most=4)
    two = small.lists(small.pairs(CROSS, [1, 0]), least=2)
    return small.either(
        small.built(lambda rows, steps: line(*steps, *zip(*rows)), one, [(1, 1.0), (2, 0.5)]),
        small.built(lambda rows, steps: fitted(*steps, *zip(*rows), CROSS), two, [(3, 0.5), (1, 0.25)]),
    )


@random_cases(count=150)
def test_random(st):
    """Few values, where splits are tied and samples equal, and values over the whole range; mirrored columns."""
    near = st.integers(0, 3) | st.sampled_from([-1, 0.5, 7])
    far = st.integers(-1_024_000_000, 1_024_000_000).map(lambda number: number / 1024)
    fine = [st.integers(most - 2, most).map(lambda y: y / 1024) for most in (2, 2_050)]
    target = st.sampled_from(
        [st.integers(-2, 3), st.integers(-10_240, 10_240).map(lambda y: y / 1024), *fine]
    )
    steps = st.tuples(
        st.integers(1, 6) | st.sampled_from([0, 10]),
        st.sampled_from([1.0, 0.5, 0.1, 0.001]) | st.floats(0.05, 0.5),
    )

    def inputs(columns):
        def drawn(value, least, most):
            row = st.lists(value, min_size=columns, max_size=columns)
            rows = target.flatmap(lambda y: st.lists(st.tuples(row, y), min_size=least, max_size=most))
            return st.tuples(steps, rows, st.lists(row, min_size=3, max_size=8), st.booleans())

        return drawn(near, 4, 12) | drawn(near | far, 8, 15)

    def made(drawn):
        steps, rows, queries, mirrored = drawn
        points, targets = zip(*rows)
        if mirrored:
            points = [[*row, *(-value for value in row)] for row in points]
            queries = [[*row, *queries[0]] for row in queries]
        return fitted(*steps, points, targets, [*queries, *points])

    return st.sampled_from([1, 2, 3]).flatmap(inputs).map(made).filter(lambda case: valid(*case))


def workload(n):
    """Eight columns with distinct values; few values; a line with many rounds."""
    rng = random.Random(n)
    rows = [[rng.randrange(-1_000_000, 1_000_000) for _ in range(8)] for _ in range(n)]
    ends = [(row[1] > 0) * 3 + abs(row[4]) / 250_000 + rng.randrange(-2048, 2049) / 1024 for row in rows]
    coarse = [[rng.randrange(12) for _ in range(8)] for _ in range(n)]
    votes = [row[2] * row[5] / 20 + rng.randrange(-2048, 2049) / 1024 for row in coarse]
    curve = [i * i / (n * n) * 8 - 3 + rng.randrange(-1024, 1025) / 1024 for i in range(n)]
    targets = [[round(y * 1024) / 1024 for y in values] for values in (ends, votes, curve)]
    return {
        "distinct values": fitted(12, 0.5, rows, targets[0], rows[:200]),
        "few values": fitted(5, 0.3, coarse, targets[1], coarse[:200]),
        "a line": fitted(60, 0.2, [[n - i] for i in range(n)], targets[2], [[2 * i] for i in range(n // 2)]),
    }

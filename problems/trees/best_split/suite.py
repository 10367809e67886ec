"""Hidden suite of best_split."""

import random
from fractions import Fraction
from itertools import pairwise

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(x, y):
    return (
        x.ndim == 2
        and x.dtype == np.float64
        and y.dtype == np.int64
        and y.shape == (len(x),)
        and 1 <= len(x) <= 20_000
        and 1 <= x.shape[1] <= 8
        and bool((np.abs(x) <= 1_000_000).all() and (x * 1024 % 1 == 0).all())
        and bool(((0 <= y) & (y <= 9)).all())
        and clear(x, y)
    )


def clear(x, y):
    """Tell whether each decrease is equal to the largest one, or clearly smaller."""
    n, found = len(y), []
    for column in x.T:
        order = np.argsort(column, kind="stable")
        cuts = np.flatnonzero(np.diff(column[order]))
        left = np.stack([np.cumsum(y[order] == c)[cuts] for c in range(10)])
        right = np.bincount(y, minlength=10)[:, None] - left
        sizes, others = cuts + 1, n - 1 - cuts
        tops, bottoms = (left**2).sum(axis=0) * others + (right**2).sum(axis=0) * sizes, sizes * others
        found += [(top / bottom / n, top, bottom) for top, bottom in zip(tops.tolist(), bottoms.tolist())]
    most, largest, share = max(found, default=(0, 0, 1))
    return all(top * share == largest * bottom for decrease, top, bottom in found if decrease > most - 1e-8)


def expected(x, y):
    """Try every midpoint, and count in fractions."""
    rows, labels = x.tolist(), y.tolist()
    splits = []
    for feature in range(x.shape[1]):
        values = sorted({row[feature] for row in rows})
        for low, high in pairwise(values):
            left = [c for row, c in zip(rows, labels) if row[feature] <= low]
            right = [c for row, c in zip(rows, labels) if row[feature] > low]
            after = (len(left) * gini(left) + len(right) * gini(right)) / len(rows)
            splits.append((after, feature, (low + high) / 2))
    if not splits:
        raise ValueError
    after, feature, threshold = min(splits)
    return feature, threshold, float(gini(labels) - after)


def gini(labels):
    return 1 - sum(Fraction(labels.count(c), len(labels)) ** 2 for c in set(labels))


def case(rows, labels):
    return np.array(rows, dtype=np.float64), np.array(labels, dtype=np.int64)


def line(values, labels):
    return case([[value] for value in values], labels)


TIED = [
    ("001011100110", "110111100111", "022110001101"),
    ("010110100011", "110111100111", "022110001101"),
    ("1011100011", "1100111010", "1212222010"),
    ("1100111010", "0001101100", "1212222010"),
    ("1110001100", "0011111011", "1212222010"),
]
"""Two columns whose splits are tied, and labels: in one order or the other, rounding would choose the second one."""

NEAR = [
    (200, 77, (18, 24), (20, 27)),
    (299, 149, (14, 76), (85, 143)),
    (299, 149, (10, 113), (32, 136)),
    (400, 200, (163, 40), (182, 62)),
    (100, 40, (19, 29), (21, 32)),
    (299, 100, (6, 188), (17, 199)),
    (60, 25, (5, 9), (7, 12)),
]
"""Samples, those of class 0, and for two splits: left samples of the classes 0 and 1. The second decrease is larger by
1e-8 to 7e-7."""


def near():
    """Yield edge cases with two splits that are nearly tied: of one feature or of two, with the better one on either
    side."""
    for number, (n, zeros, low, high) in enumerate(NEAR):
        values, labels = [], []
        for c, total in enumerate((zeros, n - zeros)):
            values += [0] * low[c] + [1] * (high[c] - low[c]) + [2] * (total - high[c])
            labels += [c] * total
        yield f"thresholds_nearly_tied_{number}", line(values, labels)
        yield f"thresholds_nearly_tied_{number}_mirrored", line([-value for value in values], labels)
        columns = [(int(value > 0), int(value > 1)) for value in values]
        yield f"features_nearly_tied_{number}", case(columns, labels)
        yield f"features_nearly_tied_{number}_swapped", case([pair[::-1] for pair in columns], labels)


def tied():
    """Yield edge cases by name, in both orders of the columns."""
    for number, (first, second, labels) in enumerate(TIED):
        for name, pair in ("", (first, second)), ("_swapped", (second, first)):
            yield (
                f"tie_{number}{name}",
                case([list(map(int, row)) for row in zip(*pair)], list(map(int, labels))),
            )
    for labels in ("01012210100110", "220210", "00100010", "01000100", "2110100210"):
        yield f"tied_thresholds_{labels}", line(range(len(labels)), list(map(int, labels)))


def no_decrease():
    """Yield edge cases where every value has the same share of each class, so that all decreases are 0, and rounded."""
    for number, (mix, groups) in enumerate(
        [((3, 1, 2), (2, 2, 3)), ((2, 3, 1), (2, 1, 2, 2)), ((3, 2), (1, 1, 4))]
    ):
        samples = [
            (v, c)
            for v, times in enumerate(groups)
            for c, count in enumerate(mix)
            for _ in range(times * count)
        ]
        yield f"every_decrease_is_0_{number}", line(*zip(*samples))


test_edges = edge_cases(
    **dict(tied()),
    **dict(near()),
    **dict(no_decrease()),
    one_sample=line([3], [1]),
    constant_columns=case([[3, 8], [3, 8], [3, 8]], [0, 1, 0]),
    two_samples=line([3, 4], [0, 1]),
    two_samples_of_one_class=line([-3, 4], [5, 5]),
    constant_column_first=case([[3, 1], [3, 2], [3, 3]], [0, 0, 1]),
    unsorted=line([9, 1, 5, 3, 7], [1, 0, 1, 0, 1]),
    lowest_threshold_wins=line([1, 2, 3, 4], [0, 1, 1, 0]),
    lowest_feature_wins=case([[1, -9], [2, -8], [3, -7]], [0, 1, 1]),
    lower_threshold_in_the_higher_feature=case([[50, 1], [60, 2], [70, 3]], [0, 1, 1]),
    mirrored_feature_ties=case([[1, 4], [2, 3], [3, 2], [4, 1]], [0, 0, 1, 2]),
    no_split_between_equal_values=line([1, 2, 2, 2, 2, 3], [0, 0, 0, 1, 1, 1]),
    two_values=line([1, 1, 1, 2, 2], [0, 1, 0, 1, 1]),
    pure=case([[4, 1], [4, 2], [5, 3]], [9, 9, 9]),
    decrease_0_with_two_classes=case([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]),
    three_classes=line([1, 2, 3, 4, 5, 6], [0, 0, 1, 1, 2, 2]),
    ten_classes=line(range(10), range(10)),
    classes_that_do_not_occur=line([1, 2, 3, 4, 5], [9, 9, 4, 4, 4]),
    unequal_sides=line([1, 2, 3, 4, 5, 6, 7, 8], [1, 0, 0, 0, 1, 0, 0, 0]),
    gini_and_entropy_differ=line([0] * 10 + [1] * 25 + [2] * 30, [0] * 9 + [1] * 11 + [0] * 15 + [1] * 30),
    first_sample_alone=line([1, 2, 3, 4, 5], [3, 1, 1, 1, 1]),
    last_sample_alone=line([1, 2, 3, 4, 5], [1, 1, 1, 1, 3]),
    values_that_float32_does_not_hold=line([999_999 + i / 1024 for i in range(5)] + [3], [0, 0, 1, 0, 1, 0]),
    gap_of_a_1024th=line([0, 1 / 1024, 7 / 1024, 1], [0, 0, 1, 1]),
    signs_matter=line([-3, -1, 2, 4], [0, 0, 1, 0]),
    far_values=line([-1_000_000, -999_999, 1_000_000], [1, 0, 0]),
    rounding_does_not_break_ties=case([[0, 1], [1, 0], [0, 0], [0, 1], [1, 0], [0, 0]], [2, 0, 2, 1, 0, 0]),
    best_in_the_last_feature=case([[1, 5, 1], [2, 5, 9], [1, 5, 2], [2, 5, 8]], [0, 1, 0, 1]),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """Samples with one feature and three classes, or two features that are often tied."""
    one = small.built(lambda rows: line(*zip(*rows)), small.lists(small.pairs([0, 1, -2], [0, 1, 3]), 5, 1))
    two = small.lists(small.pairs(small.pairs([0, 1], [2, 0, 1]), [1, 0]), least=1)
    return small.either(one, small.built(lambda rows: case(*zip(*rows)), two))


@random_cases(count=300)
def test_random(st):
    """Few values and classes, where most splits are tied, mirrored columns, and values over the whole range."""
    near = st.integers(0, 3) | st.sampled_from([-1, 0.5, 7])
    far = st.integers(-1_024_000_000, 1_024_000_000).map(lambda number: number / 1024)
    label = st.sampled_from([st.integers(0, 1), st.integers(0, 2), st.integers(0, 9)])

    def inputs(columns):
        def drawn(value, least, most):
            row = st.lists(value, min_size=columns, max_size=columns)
            return label.flatmap(lambda y: st.lists(st.tuples(row, y), min_size=least, max_size=most))

        return drawn(near, 2, 12) | drawn(near, 12, 40) | drawn(near | far, 5, 40)

    drawn = st.sampled_from([1, 2, 3, 8]).flatmap(inputs).map(lambda rows: case(*zip(*rows)))
    mirrored = drawn.map(lambda pair: (np.hstack([pair[0][:, :4], -pair[0][:, :4]]), pair[1]))
    return (drawn | mirrored).filter(lambda pair: valid(*pair))


def workload(n):
    """All values distinct in eight columns, of which one tells most; few values; one column in descending order."""
    rng = random.Random(n)
    y = [rng.randrange(10) for _ in range(n)]
    columns = [rng.sample(range(-1_000_000, 1_000_000), n) for _ in range(7)]
    columns.insert(5, [c // 4 * 10_000 + rng.randrange(-30_000, 30_000) + 1 / 1024 for c in y])
    coarse = [[rng.randrange(50) for _ in range(8)] for _ in range(n)]
    return {
        "all values distinct": case(list(zip(*columns)), y),
        "50 values": case(coarse, [min(9, row[2] // 7 + rng.randrange(5)) for row in coarse]),
        "one descending column": line(
            [(n - i) * 40 for i in range(n)], [int(i > n // 3) + rng.randrange(2) for i in range(n)]
        ),
    }

"""Hidden suite of decision_tree."""

import random
from fractions import Fraction
from itertools import pairwise

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases, script


def valid(init, operations):
    (max_depth,) = init
    columns = 0
    for name, *arguments in operations:
        x = arguments[0]
        if x.ndim != 2 or x.dtype != np.float64 or not 1 <= len(x) <= 4_000:
            return False
        if not (np.abs(x) <= 1_000_000).all() or (x * 2048 % 1 != 0).any():
            return False
        if name == "fit":
            y = arguments[1]
            columns = x.shape[1]
            if y.dtype != np.int64 or y.shape != (len(x),) or not ((0 <= y) & (y <= 9)).all():
                return False
            if not (1 <= columns <= 8 and 0 <= max_depth <= 20 and clear(x, y, max_depth)):
                return False
        elif columns != x.shape[1]:
            return False
    return True


def clear(x, y, levels):
    """Tell whether each decrease is equal to the largest one of its node, or clearly smaller."""
    if not levels or len(set(y.tolist())) == 1:
        return True
    n, found = len(y), []
    for feature, column in enumerate(x.T):
        order = np.argsort(column, kind="stable")
        values = column[order]
        cuts = np.flatnonzero(np.diff(values))
        left = np.stack([np.cumsum(y[order] == c)[cuts] for c in range(10)])
        right = np.bincount(y, minlength=10)[:, None] - left
        sizes, others = cuts + 1, n - 1 - cuts
        tops, bottoms = (left**2).sum(axis=0) * others + (right**2).sum(axis=0) * sizes, sizes * others
        for top, bottom, i in zip(tops.tolist(), bottoms.tolist(), cuts):
            found.append((top / bottom / n, feature, values[i] / 2 + values[i + 1] / 2, top, bottom))
    if not found:
        return True
    most, _, _, largest, share = max(found)
    near = [split for split in found if split[0] > most - 1e-8]
    if any(top * share != largest * bottom for *_, top, bottom in near):
        return False
    feature, threshold = min(split[1:3] for split in near)
    side = x[:, feature] <= threshold
    return clear(x[side], y[side], levels - 1) and clear(x[~side], y[~side], levels - 1)


class Model:
    """Try every split of every node, and count in fractions."""

    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, x, y):
        self.samples = list(zip(x.tolist(), y.tolist()))

    def predict(self, x):
        return np.array([predicted(self.samples, query, self.max_depth) for query in x.tolist()])


def predicted(samples, query, levels):
    """Follow one query, and split only the nodes on its path."""
    labels = [label for _, label in samples]
    splits = []
    for feature in range(len(query)) if levels and len(set(labels)) > 1 else ():
        for low, high in pairwise(sorted({row[feature] for row, _ in samples})):
            left = [label for row, label in samples if row[feature] <= low]
            right = [label for row, label in samples if row[feature] > low]
            splits.append((impurity(left) + impurity(right), feature, (low + high) / 2))
    if not splits:
        return max(sorted(set(labels)), key=labels.count)
    _, feature, threshold = min(splits)
    goes_left = query[feature] <= threshold
    same_side = [sample for sample in samples if (sample[0][feature] <= threshold) == goes_left]
    return predicted(same_side, query, levels - 1)


def impurity(labels):
    return len(labels) - Fraction(sum(labels.count(c) ** 2 for c in set(labels)), len(labels))


def fitted(depth, rows, labels, queries):
    points = np.array(rows, dtype=np.float64)
    return script(
        (depth,),
        ("fit", points, np.array(labels, dtype=np.int64)),
        ("predict", np.array(queries, dtype=np.float64)),
    )


def line(depth, values, labels, queries=()):
    """Samples and queries on a line; the queries are the samples and the points half way between them, too."""
    queries = [*queries, *values, *((low + high) / 2 for low, high in pairwise(sorted(values)))]
    return fitted(depth, [[v] for v in values], labels, [[v] for v in queries])


GRID = [[a, b] for a in range(-6, 7) for b in range(-3, 10)]
FINE = [[a / 2, b / 2] for a in range(-13, 14, 3) for b in range(-7, 20, 3)]
XOR = [[0, 0], [0, 1], [1, 0], [1, 1]]

TIED = [
    ("001011100110", "110111100111", "022110001101"),
    ("010110100011", "110111100111", "022110001101"),
    ("1011100011", "1100111010", "1212222010"),
    ("1100111010", "0001101100", "1212222010"),
    ("1110001100", "0011111011", "1212222010"),
]
"""Two columns whose splits are tied, and labels: in one order or the other, rounding would choose the second one."""


NEAR = [
    (200, 100, (101, 51), (97, 48)),
    (400, 200, (209, 105), (189, 94)),
    (299, 149, (208, 103), (109, 55)),
    (299, 149, (249, 125), (130, 66)),
]
"""Samples, how many of them have class 1, and for two columns: samples on the left side, and those of class 1."""


def near():
    """Yield edge cases with two splits whose decreases differ by 1e-8 to 5e-8: the second is better."""
    for number, (n, ones, *lefts) in enumerate(NEAR):
        columns = [[int(i >= c) if i < ones else int(i >= ones + m - c) for i in range(n)] for m, c in lefts]
        rows = [[*row, 0] for row in zip(*columns)]
        labels = [1] * ones + [0] * (n - ones)
        queries = [[*row, 0] for row in XOR]
        yield f"decreases_nearly_tied_{number}", fitted(1, rows, labels, queries)
        others = 4_000 - n
        yield (
            f"decreases_nearly_tied_{number}_in_a_small_node",
            fitted(2, rows + [[0, 0, 1]] * others, labels + [2] * others, [*queries, [0, 0, 1]]),
        )


def tied():
    """Yield edge cases by name, in both orders of the columns."""
    for number, (first, second, labels) in enumerate(TIED):
        for name, pair in ("", (first, second)), ("_swapped", (second, first)):
            yield (
                f"tie_{number}{name}",
                fitted(1, [list(map(int, row)) for row in zip(*pair)], list(map(int, labels)), XOR),
            )
    for labels in ("01012210100110", "220210", "00100010", "01000100", "2110100210"):
        yield f"tied_thresholds_{labels}", line(1, range(len(labels)), list(map(int, labels)))


test_edges = edge_cases(
    **dict(tied()),
    **dict(near()),
    one_sample=line(3, [5], [7], [-5, 6]),
    depth_0=line(0, [1, 2, 3], [2, 1, 1]),
    depth_0_with_a_tie=line(0, [1, 2, 3, 4], [8, 5, 8, 5]),
    depth_1=line(1, [1, 2, 3, 4, 5], [0, 0, 1, 1, 0]),
    leaf_ties_go_to_the_lowest_class=line(1, [1, 2, 3, 3], [9, 9, 7, 2]),
    leaf_ties_with_the_lowest_class_last=line(1, [1, 1, 1, 1, 2, 2], [6, 4, 6, 4, 0, 0]),
    xor=fitted(2, XOR, [3, 1, 1, 3], XOR),
    xor_with_one_level=fitted(1, XOR, [3, 1, 1, 3], XOR),
    no_decrease_below_the_root=fitted(
        3, [[*row, 0] for row in XOR] + [[9, 9, 1]] * 5, [0, 1, 1, 0] + [2] * 5, [[*row, 0] for row in XOR]
    ),
    equal_samples=line(5, [7, 7, 7], [4, 6, 6], [-1, 9]),
    equal_samples_in_a_leaf=line(9, [1, 1, 1, 2, 2, 3], [0, 5, 5, 0, 0, 5]),
    pure=line(5, [1, 2, 3], [8, 8, 8], [0, 9]),
    constant_column_first=fitted(3, [[4, 1], [4, 2], [4, 3]], [0, 1, 0], [[4, 1], [9, 2], [-9, 3]]),
    same_feature_again=line(9, [1, 2, 3, 4, 5, 6, 7], [0, 1, 0, 1, 1, 2, 0]),
    one_class_per_sample=line(9, range(10), range(9, -1, -1)),
    quadratic_boundary=fitted(8, GRID, [int(a * a > 4 * b) for a, b in GRID], FINE),
    quadratic_boundary_with_few_levels=fitted(3, GRID, [int(a * a > 4 * b) for a, b in GRID], FINE),
    ring=fitted(20, GRID, [int(8 < a * a + (b - 3) ** 2 < 30) for a, b in GRID], FINE),
    lowest_feature_wins=fitted(1, [[1, 9], [2, 8], [3, 3]], [0, 1, 1], [[1, 1], [2, 9], [0, 9], [9, 0]]),
    lowest_threshold_wins=line(1, [1, 2, 3, 4], [0, 1, 1, 0]),
    rounding_does_not_break_ties=fitted(
        1,
        [[0, 1], [1, 0], [0, 0], [0, 1], [1, 0], [0, 0]],
        [2, 0, 2, 1, 0, 0],
        [[0, 0], [0, 1], [1, 0], [1, 1]],
    ),
    sides_of_unequal_size=line(1, [1, 2, 3, 4, 5, 6, 7, 8], [1, 0, 0, 0, 1, 0, 0, 0]),
    gini_and_entropy_differ=line(1, [0] * 10 + [1] * 25 + [2] * 30, [0] * 9 + [1] * 11 + [0] * 15 + [1] * 30),
    values_that_float32_does_not_hold=line(3, [999_999 + i / 1024 for i in range(5)], [0, 0, 1, 0, 1]),
    negative_values=line(4, [-9, -4, -1, 3, 6], [1, 0, 1, 0, 0], [-1_000_000, 1_000_000]),
    second_fit_replaces_the_tree=script(
        (2,),
        ("fit", np.array([[1.0], [2.0]]), np.array([0, 1])),
        ("predict", np.array([[0.0], [9.0]])),
        ("fit", np.array([[5.0, 1.0], [5.0, 2.0], [5.0, 3.0]]), np.array([6, 4, 4])),
        ("predict", np.array([[5.0, 0.0], [5.0, 9.0]])),
    ),
    predict_twice=script(
        (2,),
        ("fit", np.array([[1.0], [2.0], [3.0]]), np.array([0, 1, 0])),
        ("predict", np.array([[1.0], [2.0]])),
        ("predict", np.array([[3.0]])),
    ),
)


@exhaustive_cases(count=350)
def test_exhaustive(small):
    """Samples with one or two features, few values and every small depth."""
    one = small.lists(small.pairs([0, 1, 3], [0, 2, 1]), least=2, most=4)
    two = small.lists(small.pairs(XOR, [1, 0]), least=2)
    return small.either(
        small.built(lambda rows, depth: line(depth, *zip(*rows)), one, [1, 2]),
        small.built(lambda rows, depth: fitted(depth, *zip(*rows), XOR), two, [2, 1]),
    )


@random_cases
def test_random(st):
    """Few values, where splits are tied and samples equal, and values over the whole range; all depths."""
    near = st.integers(0, 3) | st.sampled_from([-1, 0.5, 7])
    far = st.integers(-1_024_000_000, 1_024_000_000).map(lambda number: number / 1024)
    label = st.sampled_from([st.integers(0, 1), st.integers(0, 2), st.integers(0, 9)])
    depth = st.integers(1, 6) | st.sampled_from([0, 20])

    def inputs(columns):
        def drawn(value, least, most):
            row = st.lists(value, min_size=columns, max_size=columns)
            samples = label.flatmap(lambda y: st.lists(st.tuples(row, y), min_size=least, max_size=most))
            return st.tuples(depth, samples, st.lists(row, min_size=3, max_size=8))

        return drawn(near, 4, 12) | drawn(near, 12, 25) | drawn(near | far, 12, 25)

    def made(drawn):
        depth, samples, queries = drawn
        rows, labels = zip(*samples)
        between = [[(a + b) / 2 for a, b in zip(*pair)] for pair in pairwise(rows[:8])]
        return fitted(depth, rows, labels, queries + between)

    return st.sampled_from([1, 2, 3]).flatmap(inputs).map(made).filter(lambda case: valid(*case))


def workload(n):
    """A quadratic boundary with noise; few values in eight columns; a tree that is a long chain."""
    rng = random.Random(n)
    rows = [rng.sample(range(-1000, 1000), 4) for _ in range(n)]
    noisy = [int(a * a > 500 * b) if rng.random() < 0.97 else 1 + int(c > d) for a, b, c, d in rows]
    coarse = [[rng.randrange(4) for _ in range(8)] for _ in range(n // 2)]
    voted = [(row[2] * row[5] + row[7] * rng.randrange(3)) % 10 for row in coarse]
    half = n // 4
    chain = [i for i in range(half)]
    return {
        "quadratic boundary": fitted(6, rows, noisy, rows[: n // 8]),
        "few values": fitted(4, coarse, voted, coarse[: n // 8]),
        "a long chain": line(20, chain, [i % 2 if i < 25 else 2 for i in chain]),
    }

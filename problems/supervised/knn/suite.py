"""Hidden suite of knn."""

import random

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases, script


def matrix(rows):
    return np.array(rows, dtype=np.float64)


def label_array(labels):
    return np.array(labels, dtype=np.int64)


def valid(init, operations):
    (k,) = init
    columns = None
    for name, *arguments in operations:
        x = arguments[0]
        if x.ndim != 2 or x.dtype != np.float64 or not (np.abs(x) <= 1000).all() or (x != np.rint(x)).any():
            return False
        if name == "fit":
            y = arguments[1]
            columns = x.shape[1]
            if not (1 <= k <= len(x) <= 28_000 and 1 <= columns <= 8):
                return False
            if y.dtype != np.int64 or y.shape != (len(x),):
                return False
        elif columns != x.shape[1] or not 1 <= len(x) <= 100:
            return False
    return True


class Model:
    """Sort all training points for every query, in plain Python."""

    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.rows = list(zip(x.tolist(), y.tolist()))

    def predict(self, x):
        return label_array([self.one(point) for point in x.tolist()])

    def one(self, point):
        def distance(row):
            return sum((a - b) ** 2 for a, b in zip(row[0], point))

        nearest = [label for _, label in sorted(self.rows, key=distance)[: self.k]]
        most = max(map(nearest.count, nearest))
        return next(label for label in nearest if nearest.count(label) == most)


def line(points, labels, queries, k):
    """Training points and queries on a line."""
    return script(
        (k,), ("fit", matrix(points)[:, None], label_array(labels)), ("predict", matrix(queries)[:, None])
    )


test_edges = edge_cases(
    one_training_point=line([3], [7], [3, -1000], k=1),
    equal_distances_lower_index_wins=line([6, 4], [1, 0], [5], k=1),
    equal_distances_at_the_cut=line([0, 2, -2, 2], [1, 5, 3, 3], [0], k=3),
    points_beyond_k_do_not_vote=line([0, 1, 1, 1], [8, 8, 3, 3], [0], k=2),
    many_equal_distances=line([5, -5] * 50, range(100), [0, 1], k=7),
    all_points_equal=line([4] * 6, [2, 9, 9, 1, 1, 1], [4, 0], k=4),
    tied_votes_nearest_has_the_larger_label=line([1, 2, 3, 4], [8, 2, 2, 8], [0], k=4),
    tied_votes_nearest_label_has_one_vote=line([1, 2, 3, 4, 5], [6, 9, 3, 3, 9], [0], k=5),
    tied_votes_not_by_index_order=line([4, 3, 2, 1], [2, 7, 2, 7], [0], k=4),
    tied_votes_nearest_label_has_a_far_point=line([1, 3, 2, 9], [5, 1, 1, 5], [0], k=4),
    majority_beats_the_nearest=line([0, 5, 6], [1, 2, 2], [0], k=3),
    all_points_vote=line([1, 2, 500, 600, 700], [1, 1, 4, 4, 4], [0], k=5),
    negative_labels=line([0, 1, 10], [-5, -5, 3], [0, 10, 5], k=2),
    large_labels=line([0, 1], [2**62, -(2**62) - 1], [0, 1], k=1),
    euclidean_not_manhattan_distance=script(
        (1,),
        ("fit", matrix([[3, 3], [0, 5]]), label_array([1, 2])),
        ("predict", matrix([[0, 0], [0, 1]])),
    ),
    euclidean_not_maximum_distance=script(
        (1,),
        ("fit", matrix([[4, 4, 4], [0, 0, 5]]), label_array([1, 2])),
        ("predict", matrix([[0, 0, 0]])),
    ),
    columns_are_not_scaled=script(
        (1,),
        ("fit", matrix([[0, 900], [5, 0], [9, -900]]), label_array([1, 2, 3])),
        ("predict", matrix([[0, 300], [9, 300]])),
    ),
    squared_distances_differ_by_one=script(
        (1,),
        ("fit", matrix([[1000] * 5 + [1], [1000] * 5 + [0]]), label_array([1, 2])),
        ("predict", matrix([[-1000] * 5 + [0]])),
    ),
    second_fit_replaces_the_data=script(
        (1,),
        ("fit", matrix([[0], [9]]), label_array([1, 2])),
        ("predict", matrix([[0]])),
        ("fit", matrix([[5], [7]]), label_array([3, 4])),
        ("predict", matrix([[0], [9]])),
    ),
    second_fit_with_other_columns=script(
        (2,),
        ("fit", matrix([[0], [1]]), label_array([1, 1])),
        ("fit", matrix([[0, 0], [1, 1], [2, 2]]), label_array([6, 7, 7])),
        ("predict", matrix([[2, 1]])),
    ),
    predict_twice=script(
        (3,),
        ("fit", matrix([[0], [1], [2], [3]]), label_array([1, 2, 2, 1])),
        ("predict", matrix([[0], [3]])),
        ("predict", matrix([[0], [3]])),
    ),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """A few points on a line, many of them with equal distances to a query, and every k."""
    few = small.lists(small.pairs([0, 1, -1], [2, -1, 0]), most=2, least=1)
    more = small.lists(small.pairs([1, -1], [2, -1]), least=3)
    return small.built(on_a_line, small.either(few, more), range(1, 6))


def on_a_line(rows, k):
    return line([point for point, _ in rows], [label for _, label in rows], [0, 1], k=k)


@random_cases
def test_random(st):
    """Few coordinates and labels, where most distances and votes are tied, and arbitrary ones."""

    def scripts(columns):
        near = st.integers(-2, 2) | st.sampled_from([-1000, 30])
        label = st.sampled_from([-7, 0, 1, 3]) | st.sampled_from([-(2**63), 2**63 - 1, 2**53 + 1])

        def drawn(coordinate, least, most):
            row = st.lists(coordinate, min_size=columns, max_size=columns)
            labelled = st.lists(st.tuples(row, label), min_size=least, max_size=most)
            return st.tuples(labelled, st.lists(row, min_size=1, max_size=5))

        both = drawn(near, 1, 12) | drawn(near, 15, 40) | drawn(near | st.integers(-1000, 1000), 10, 40)
        return both.flatmap(
            lambda two: st.integers(1, len(two[0])).map(lambda k: fitted_and_predicted(*two, k))
        )

    return st.sampled_from([1, 1, 2, 3, 8]).flatmap(scripts)


def fitted_and_predicted(rows, queries, k):
    """Fit the pairs of point and label, and predict once."""
    points, labels = matrix([point for point, _ in rows]), label_array([label for _, label in rows])
    return script((k,), ("fit", points, labels), ("predict", matrix(queries)))


def workload(n):
    """The largest data with many ties, for many and few neighbors; equal points; and eight columns."""
    rng = random.Random(n)

    def random_points(number, columns, limit):
        return matrix([[rng.randrange(-limit, limit + 1) for _ in range(columns)] for _ in range(number)])

    x, queries, y = (
        random_points(n, 4, 40),
        random_points(12, 4, 40),
        label_array([rng.randrange(6) for _ in range(n)]),
    )
    wide, half = random_points(n // 2, 8, 1000), n // 2
    return {
        "many neighbors": script((1000,), ("fit", x, y), ("predict", queries)),
        "few neighbors": script((5,), ("fit", x, y), ("predict", queries)),
        "all points equal": script(
            (200,), ("fit", matrix([[7]] * half), y[:half]), ("predict", matrix([[7], [9]]))
        ),
        "eight columns": script((100,), ("fit", wide, y[:half]), ("predict", wide[:4])),
    }

"""Hidden suite of knn."""

import random

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases, script


def table(rows):
    return np.array(rows, dtype=np.float64)


def species(labels):
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
            if not (1 <= k <= len(x) <= 20_000 and 1 <= columns <= 8):
                return False
            if y.dtype != np.int64 or y.shape != (len(x),):
                return False
        elif columns != x.shape[1] or not 1 <= len(x) <= 100:
            return False
    return True


class Model:
    """Sort the whole table for every query, in plain Python."""

    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.rows = list(zip(x.tolist(), y.tolist()))

    def predict(self, x):
        return species([self.one(point) for point in x.tolist()])

    def one(self, point):
        def distance(row):
            return sum((a - b) ** 2 for a, b in zip(row[0], point))

        nearest = [label for _, label in sorted(self.rows, key=distance)[: self.k]]
        most = max(map(nearest.count, nearest))
        return next(label for label in nearest if nearest.count(label) == most)


def line(places, labels, queries, k):
    """Plants and queries on a line."""
    return script(
        (k,), ("fit", table(places)[:, None], species(labels)), ("predict", table(queries)[:, None])
    )


test_edges = edge_cases(
    one_row=line([3], [7], [3, -1000], k=1),
    equally_far_lower_row_wins=line([6, 4], [1, 0], [5], k=1),
    equally_far_at_the_edge_of_the_k=line([0, 2, -2, 2], [1, 5, 3, 3], [0], k=3),
    beyond_the_k_nobody_votes=line([0, 1, 1, 1], [8, 8, 3, 3], [0], k=2),
    many_rows_equally_far=line([5, -5] * 50, range(100), [0, 1], k=7),
    all_rows_in_one_place=line([4] * 6, [2, 9, 9, 1, 1, 1], [4, 0], k=4),
    vote_tied_nearest_has_larger_number=line([1, 2, 3, 4], [8, 2, 2, 8], [0], k=4),
    vote_tied_nearest_of_all_is_no_winner=line([1, 2, 3, 4, 5], [6, 9, 3, 3, 9], [0], k=5),
    vote_tied_table_order_is_not_distance_order=line([4, 3, 2, 1], [2, 7, 2, 7], [0], k=4),
    vote_tied_far_member_of_nearest_species=line([1, 3, 2, 9], [5, 1, 1, 5], [0], k=4),
    majority_beats_the_nearest=line([0, 5, 6], [1, 2, 2], [0], k=3),
    all_rows_vote=line([1, 2, 500, 600, 700], [1, 1, 4, 4, 4], [0], k=5),
    negative_species=line([0, 1, 10], [-5, -5, 3], [0, 10, 5], k=2),
    large_species=line([0, 1], [2**62, -(2**62) - 1], [0, 1], k=1),
    nearer_in_a_straight_line=script(
        (1,),
        ("fit", table([[3, 3], [0, 5]]), species([1, 2])),
        ("predict", table([[0, 0], [0, 1]])),
    ),
    nearer_by_the_largest_step=script(
        (1,),
        ("fit", table([[4, 4, 4], [0, 0, 5]]), species([1, 2])),
        ("predict", table([[0, 0, 0]])),
    ),
    columns_of_other_sizes=script(
        (1,),
        ("fit", table([[0, 900], [5, 0], [9, -900]]), species([1, 2, 3])),
        ("predict", table([[0, 300], [9, 300]])),
    ),
    distances_differ_in_the_last_digit=script(
        (1,),
        ("fit", table([[1000] * 5 + [1], [1000] * 5 + [0]]), species([1, 2])),
        ("predict", table([[-1000] * 5 + [0]])),
    ),
    fit_again_replaces=script(
        (1,),
        ("fit", table([[0], [9]]), species([1, 2])),
        ("predict", table([[0]])),
        ("fit", table([[5], [7]]), species([3, 4])),
        ("predict", table([[0], [9]])),
    ),
    fit_again_with_other_columns=script(
        (2,),
        ("fit", table([[0], [1]]), species([1, 1])),
        ("fit", table([[0, 0], [1, 1], [2, 2]]), species([6, 7, 7])),
        ("predict", table([[2, 1]])),
    ),
    predict_twice=script(
        (3,),
        ("fit", table([[0], [1], [2], [3]]), species([1, 2, 2, 1])),
        ("predict", table([[0], [3]])),
        ("predict", table([[0], [3]])),
    ),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """A few plants on a line, many of them equally far from a query, and every k."""
    few = small.lists(small.pairs([0, 1, -1], [2, -1, 0]), most=2, least=1)
    more = small.lists(small.pairs([1, -1], [2, -1]), least=3)
    return small.built(_small, small.either(few, more), range(1, 6))


def _small(rows, k):
    return line([place for place, _ in rows], [label for _, label in rows], [0, 1], k=k)


@random_cases
def test_random(st):
    """Few places and few species, where most rows are equally far and votes equally many, and any of both."""

    def scripts(columns):
        near = st.integers(-2, 2) | st.sampled_from([-1000, 30])
        label = st.sampled_from([-7, 0, 1, 3]) | st.sampled_from([-(2**63), 2**63 - 1, 2**53 + 1])

        def drawn(place, least, most):
            row = st.lists(place, min_size=columns, max_size=columns)
            labelled = st.lists(st.tuples(row, label), min_size=least, max_size=most)
            return st.tuples(labelled, st.lists(row, min_size=1, max_size=5))

        both = drawn(near, 1, 12) | drawn(near, 15, 40) | drawn(near | st.integers(-1000, 1000), 10, 40)
        return both.flatmap(lambda two: st.integers(1, len(two[0])).map(lambda k: asked(*two, k)))

    return st.sampled_from([1, 1, 2, 3, 8]).flatmap(scripts)


def asked(rows, queries, k):
    """Ask once, of a table of pairs of place and species."""
    places, labels = table([place for place, _ in rows]), species([label for _, label in rows])
    return script((k,), ("fit", places, labels), ("predict", table(queries)))


def workload(n):
    """A full table with many ties, asked for many neighbours and few; all in one place; wide rows."""
    rng = random.Random(n)

    def places(number, columns, far):
        return table([[rng.randrange(-far, far + 1) for _ in range(columns)] for _ in range(number)])

    x, queries, y = places(n, 4, 40), places(12, 4, 40), species([rng.randrange(6) for _ in range(n)])
    wide, half = places(n // 2, 8, 1000), n // 2
    return {
        "many neighbours": script((1000,), ("fit", x, y), ("predict", queries)),
        "few neighbours": script((5,), ("fit", x, y), ("predict", queries)),
        "all in one place": script(
            (200,), ("fit", table([[7]] * half), y[:half]), ("predict", table([[7], [9]]))
        ),
        "wide rows": script((100,), ("fit", wide, y[:half]), ("predict", wide[:4])),
    }

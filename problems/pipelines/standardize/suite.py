"""Hidden suite of standardize."""

import math
import random
import statistics

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-6, abs=1e-6)
unmodified = True


def valid(init, operations):
    columns = None
    for name, rows in operations:
        x = np.array([rows]) if name == "transform_one" else rows
        if x.ndim != 2 or x.dtype != np.float64 or not 1 <= len(x) <= 12_000 or not 1 <= x.shape[1] <= 10:
            return False
        if not (np.abs(x) <= 100_000).all():
            return False
        if name == "fit":
            columns = x.shape[1]
            if not ((x == x[0]).all(axis=0) | (x.std(axis=0) >= 0.01)).all():
                return False
        elif x.shape[1] != columns:
            return False
    return True


class Model:
    """Keep the pairs of mean and deviation in a list, computed column by column."""

    def fit(self, x):
        self.columns = []
        for values in x.T.tolist():
            deviation = statistics.pstdev(values) if len(set(values)) > 1 else 1.0
            self.columns.append((math.fsum(values) / len(values), deviation))

    def transform(self, x):
        return np.array([self.transform_one(row) for row in x.tolist()])

    def transform_one(self, row):
        return [(value - mean) / deviation for value, (mean, deviation) in zip(row, self.columns)]


def matrix(*rows):
    return np.array(rows, dtype=np.float64)


def fitted(x, *batches):
    """Fit once, transform each batch and then each of its rows, and the training data itself."""
    steps = [("transform", batch) for batch in batches]
    ones = [("transform_one", row) for batch in batches for row in batch.tolist()]
    return script((), ("fit", x), *steps, *ones, ("transform", x))


A = matrix([1, 10, -3], [3, 30, 0], [8, 5, 3.5])
B = matrix([2, 20, 0], [-4, 7, 1])

test_edges = edge_cases(
    one_training_row=fitted(matrix([4, -2]), matrix([4, -2]), matrix([5, 0])),
    one_column=fitted(matrix([0], [1], [5]), matrix([0], [9])),
    population_not_sample=fitted(matrix([0], [1]), matrix([0], [1], [3])),
    each_column_has_its_own_statistics=fitted(A, B),
    batch_of_one_row=fitted(A, B[:1], B[1:]),
    order_of_calls_does_not_matter=script(
        (),
        ("fit", A),
        ("transform_one", [1.0, 2.0, 3.0]),
        ("transform", B),
        ("transform_one", [1.0, 2.0, 3.0]),
    ),
    far_requests_do_not_move_the_mean=script(
        (), ("fit", A), *[("transform_one", [1e5, -1e5, 900.0])] * 3, ("transform", B), ("transform", A)
    ),
    second_fit_replaces_the_first=script(
        (), ("fit", A), ("transform", B), ("fit", B), ("transform", A), ("transform_one", [1.0, 2.0, 3.0])
    ),
    second_fit_with_other_columns=script(
        (), ("fit", A), ("fit", matrix([1], [5])), ("transform_one", [4.0]), ("transform", matrix([3], [9]))
    ),
    constant_column=fitted(matrix([7, 1], [7, 2], [7, 6]), matrix([7, 2], [9.5, 2], [-7, 0])),
    constant_column_of_zeros=fitted(matrix([0, 1], [0, 2]), matrix([0, 1], [3, 1])),
    constant_column_with_a_rounded_mean=fitted(
        matrix(*[[0.1, -1.7, 3]] * 10), matrix([0.1, -1.7, 3], [1, 1, 1])
    ),
    constant_column_far_from_zero=fitted(matrix(*[[98_765.4321]] * 7), matrix([98_765.4321], [98_766], [-1])),
    small_deviation_far_from_zero=fitted(
        matrix([99_999.98, -100_000], [100_000, -99_999.96], [99_999.96, -99_999.99]),
        matrix([99_999.97, -99_999.97], [0, 0]),
    ),
    small_deviation=fitted(matrix([0.0], [0.02]), matrix([0.01], [0.04], [1])),
    small_deviation_of_a_large_column=fitted(matrix(*[[50_000]] * 3, [50_000.25]), matrix([50_000.5])),
    more_columns_than_rows=fitted(A[:2], B),
)


@exhaustive_cases(count=350)
def test_exhaustive(small):
    """Fits on one to three rows of one or two columns, some of them constant, and both transforms."""

    def scalers(fits, batches):
        return small.built(
            lambda x, operations: script((), ("fit", x), *operations),
            fits,
            small.lists(small.either(*batches), least=1),
        )

    def steps(name, values):
        return [(name, value) for value in values]

    one = [matrix([0], [2]), matrix([5]), matrix([0.1], [0.1], [0.1]), matrix([1], [1], [7])]
    two = [matrix([0, 5], [2, 5]), matrix([1, 4], [3, 12])]
    return small.either(
        scalers(
            one,
            [steps("transform", one[1:3]), steps("transform_one", [[1.0], [-3.0]]), steps("fit", one[:1])],
        ),
        scalers(two, [steps("transform", two[:1]), steps("transform_one", [[1.0, 6.0]])]),
    )


@random_cases
def test_random(st):
    """One or two fits on up to twelve rows, near zero or far, with constant columns, and both transforms."""

    def scripts(columns):
        def rows(entry, least, most):
            row = st.lists(entry, min_size=columns, max_size=columns)
            return st.lists(row, min_size=least, max_size=most)

        quarters = st.integers(-40, 40).map(lambda number: number / 4)
        far = st.integers(99_990, 100_000).map(float) | st.integers(-100_000, 100_000).map(float)
        entry = st.sampled_from([quarters, st.floats(-50, 50), far])
        training = entry.flatmap(lambda items: rows(items, 1, 12)).map(lambda rows: matrix(*rows))
        constants = st.lists(st.none() | st.sampled_from([0.1, 0.0, 7.3]), min_size=columns, max_size=columns)

        def fixed(x, values):
            for column, value in enumerate(values):
                x[:, column] = x[:, column] if value is None else value
            return x

        fit = st.tuples(st.just("fit"), st.builds(fixed, training, constants))
        anywhere = quarters | far
        batch = rows(anywhere, 1, 4).map(lambda rows: matrix(*rows))
        transform = st.tuples(st.just("transform"), batch)
        one = st.tuples(st.just("transform_one"), st.lists(anywhere, min_size=columns, max_size=columns))
        steps = st.lists(transform | one, min_size=1, max_size=4)
        return st.builds(
            lambda *parts: script((), parts[0], *parts[1], *parts[2]),
            fit,
            steps,
            st.just([]) | (st.builds(lambda again, more: [again, *more], fit, steps)),
        )

    return st.sampled_from([1, 1, 2, 3, 5, 10]).flatmap(scripts).filter(lambda case: valid(*case))


def workload(n):
    """Many rows and many single requests; large batches; one column. Column 8 changes only in the last three rows."""
    rng = random.Random(n)
    x = matrix(*([rng.gauss(column, 1 + column) for column in range(10)] for _ in range(n)))
    x[:, 7] = 0.1
    x[:, 8] = [0.3] * (n - 3) + [4.3] * 3
    narrow = x[1:, 3:4].copy()
    half = n // 2 - 1  # no size is a multiple of a power of 10
    return {
        "many single rows": script((), ("fit", x), *[("transform_one", row) for row in x[: n // 5].tolist()]),
        "large batches": script(
            (), ("fit", x[-half:]), ("transform", x[:-half]), ("transform", x[: half // 2] + 1)
        ),
        "one column": script(
            (), ("fit", narrow), *[("transform_one", row) for row in narrow[: n // 20].tolist()]
        ),
    }

"""Hidden suite of batch_norm."""

import math
import random
import statistics

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-6, abs=1e-6)


def valid(init, operations):
    features, momentum, eps = init
    batches = [operation[1] for operation in operations if operation[0] == "forward"]
    return (
        1 <= features <= 64
        and 0 <= momentum <= 1
        and 1e-5 <= eps <= 1
        and all(
            x.ndim == 2
            and x.dtype == np.float64
            and 1 <= len(x) <= 2000
            and x.shape[1] == features
            and bool((np.abs(x) <= 1_000_000).all())
            for x in batches
        )
    )


class Model:
    """Keep plain lists, and work on one feature after the other."""

    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.means, self.variances = [0.0] * features, [1.0] * features

    @property
    def running_mean(self):
        return np.array(self.means)

    @property
    def running_var(self):
        return np.array(self.variances)

    def forward(self, x, training):
        columns = []
        for feature, values in enumerate(x.T.tolist()):
            mean, variance = self.means[feature], self.variances[feature]
            if training:
                old, mean, variance = (mean, variance), statistics.fmean(values), statistics.pvariance(values)
                self.means[feature] = old[0] + self.momentum * (mean - old[0])
                self.variances[feature] = old[1] + self.momentum * (variance - old[1])
            columns.append([(value - mean) / math.sqrt(variance + self.eps) for value in values])
        return np.array(columns).T


def batch(*rows):
    return np.array(rows, dtype=np.float64)


STATE = (("running_mean",), ("running_var",))
A = batch([1, 10], [3, 30], [8, 5])
B = batch([-4, 0], [2, 100])

test_edges = edge_cases(
    state_before_any_call=script((3, 0.1, 1e-5), *STATE),
    inference_before_training=script((2, 0.1, 0.5), ("forward", A, False), *STATE),
    one_training_batch=script((2, 0.1, 1e-5), ("forward", A, True), *STATE),
    two_training_batches=script((2, 0.3, 1e-5), ("forward", A, True), ("forward", B, True), *STATE),
    training_then_inference=script((2, 0.25, 0.1), ("forward", A, True), ("forward", B, False), *STATE),
    inference_keeps_the_averages=script(
        (2, 0.5, 0.1),
        ("forward", A, True),
        ("forward", B, False),
        ("forward", B, False),
        *STATE,
        ("forward", A, True),
        *STATE,
    ),
    inference_of_one_row=script((2, 0.5, 0.1), ("forward", A, True), ("forward", B[:1], False)),
    training_on_one_row=script((2, 0.5, 0.1), ("forward", A[:1], True), *STATE),
    momentum_0_keeps_the_averages=script((2, 0.0, 0.1), ("forward", A, True), *STATE, ("forward", B, False)),
    momentum_1_takes_the_last_batch=script(
        (2, 1.0, 0.1), ("forward", A, True), ("forward", B, True), *STATE, ("forward", A, False)
    ),
    constant_feature=script((2, 0.5, 1e-5), ("forward", batch([7, 1], [7, 2], [7, 6]), True), *STATE),
    constant_feature_then_inference=script(
        (1, 1.0, 1e-5), ("forward", batch([7], [7]), True), ("forward", batch([7], [7.5]), False)
    ),
    as_many_rows_as_features=script((2, 0.5, 0.1), ("forward", B, True), ("forward", B, False)),
    large_eps=script(
        (1, 0.5, 1.0), ("forward", batch([0], [0.5], [0.25]), True), ("forward", batch([1]), False)
    ),
    small_variance_far_from_zero=script(
        (2, 0.5, 1e-5),
        ("forward", batch([999_999.1, -999_000.3], [999_999.3, -999_000.9], [999_999.8, -999_000.1]), True),
        *STATE,
    ),
    constant_feature_far_from_zero=script(
        (1, 0.5, 1e-5), ("forward", batch(*[[987_654.321]] * 7), True), *STATE
    ),
)


@exhaustive_cases(count=350)
def test_exhaustive(small):
    """Layers of one or two features: batches of one to three rows, in both modes, and reads of the averages."""

    def layers(features, *batches):
        return small.scripts(
            ([features], [0.5, 0.0, 1.0], [0.25]),
            ("forward", [batch(*rows) for rows in batches], [True, False]),
            ("running_mean",),
            ("running_var",),
            least=1,
        )

    one = layers(1, [[0.0], [2.0]], [[-3.0]], [[1.0], [1.0], [7.0]])
    return small.either(one, layers(2, [[0.0, 5.0], [2.0, 5.0]], [[-3.0, 1.0]]))


@random_cases
def test_random(st):
    """Both modes, on batches of up to twelve rows, some of them constant or far from zero."""

    def layers(features):
        near = st.integers(-4, 4) | st.sampled_from([0.1, -2.75, 1000.0, 1000.5])
        far = st.integers(999_990, 1_000_000) | st.integers(-1_000_000, 1_000_000)
        entry = st.sampled_from([near, near, st.floats(-50, 50), far])
        x = entry.flatmap(
            lambda items: st.lists(
                st.lists(items, min_size=features, max_size=features), min_size=1, max_size=12
            )
        ).map(lambda rows: batch(*rows))
        steps = st.lists(st.tuples(st.just("forward"), x, st.booleans()), min_size=1, max_size=5)
        momentum = st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]) | st.floats(0, 1)
        settings = st.tuples(st.just(features), momentum, st.sampled_from([1e-5, 1e-3, 0.5, 1.0]))
        return st.builds(lambda init, operations: script(init, *operations, *STATE), settings, steps)

    return st.integers(1, 5).flatmap(layers)


def workload(n):
    """A large batch of 64 features, and batches of one feature; each with an inference and reads of the averages."""
    rng = random.Random(n)
    wide = batch(*([rng.gauss(feature, 1 + feature) for feature in range(64)] for _ in range(n)))
    narrow = [batch(*([rng.gauss(shift, 2)] for _ in range(n))) for shift in range(5)]
    return {
        "64 features": script((64, 0.1, 1e-5), ("forward", wide, True), ("forward", wide[:2], False), *STATE),
        "one feature": script(
            (1, 0.3, 0.5), *[("forward", x, True) for x in narrow], ("forward", narrow[0], False), *STATE
        ),
    }

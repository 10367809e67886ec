"""Hidden suite of momentum."""

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-9, abs=1e-9)
unmodified = True


def valid(init, operations):
    rate, beta, _ = init
    arrays = [array for _, *both in operations for array in both]
    return (
        0 < rate <= 1
        and 0 <= beta <= 0.99
        and len(operations) <= 3000
        and len({array.shape for array in arrays}) <= 1
        and all(
            array.ndim in (1, 2)
            and array.dtype == np.float64
            and 1 <= array.size <= 12_000
            and bool((np.abs(array) <= 1000).all())
            for array in arrays
        )
    )


class Model:
    """Keep all gradients, and add them up for every element."""

    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.history = []

    def step(self, weights, grad):
        self.history.append(grad.ravel().tolist())
        return np.array([self.moved(*one) for one in enumerate(weights.ravel().tolist())]).reshape(
            weights.shape
        )

    def moved(self, index, weight):
        slopes = [row[index] for row in reversed(self.history)]
        velocity = sum(self.beta**age * slope for age, slope in enumerate(slopes))
        return weight - self.rate * (self.beta * velocity + slopes[0] if self.nesterov else velocity)


def run(rate, beta, nesterov, *pairs):
    """Steps with these weights and gradients."""
    steps = [("step", np.array(w, dtype=np.float64), np.array(g, dtype=np.float64)) for w, g in pairs]
    return script((rate, beta, nesterov), *steps)


FOUR = ([1, 2], [1, -2]), ([0.5, 3], [1, 0]), ([0.25, -3], [-4, 0.5]), ([7, 0], [0, 0])

test_edges = edge_cases(
    one_step=run(0.1, 0.9, False, ([1, -2, 3], [4, 0, -6])),
    one_nesterov_step=run(0.1, 0.9, True, ([1, -2, 3], [4, 0, -6])),
    four_steps=run(0.25, 0.75, False, *FOUR),
    four_nesterov_steps=run(0.25, 0.75, True, *FOUR),
    without_momentum=run(0.5, 0.0, False, *FOUR),
    nesterov_without_momentum=run(0.5, 0.0, True, *FOUR),
    largest_momentum=run(1.0, 0.99, False, *FOUR),
    gradients_of_zero_keep_rolling=run(0.5, 0.5, False, ([0], [8]), *[([0], [0])] * 5),
    nesterov_keeps_rolling=run(0.5, 0.5, True, ([0], [8]), *[([0], [0])] * 5),
    gradients_that_cancel_out=run(0.5, 0.5, True, ([0], [1]), ([0], [-1]), ([0], [1]), ([0], [-1])),
    two_arrays_in_turn=run(0.5, 0.5, False, ([0], [1]), ([100], [3]), ([-0.5], [1]), ([98], [3])),
    two_arrays_in_turn_nesterov=run(0.5, 0.5, True, ([0], [1]), ([100], [3]), ([-1], [1]), ([98], [3])),
    same_weights_again=run(0.1, 0.9, False, *[([5, 6], [1, 2])] * 3),
    matrix=run(
        0.1, 0.9, False, ([[1, 2, 3], [4, 5, 6]], [[1, 0, 1], [0, 1, 0]]), ([[0] * 3] * 2, [[1] * 3] * 2)
    ),
    matrix_nesterov=run(0.1, 0.5, True, *[([[1, 2], [4, 5]], [[1, 0], [0, 1]])] * 2),
    small_rate=run(1e-4, 0.9, False, ([1000], [0.001]), ([1000], [0.001])),
    largest_values=run(1.0, 0.99, True, *[([1000, -1000], [1000, -1000])] * 4),
    velocity_near_its_limit=run(1.0, 0.99, False, *[([0, 5], [1000, -1000])] * 400),
    velocity_near_its_limit_nesterov=run(0.5, 0.99, True, *[([0, 5], [-1000, 1000])] * 400),
    one_gradient_rolls_for_long=run(1.0, 0.99, False, ([0], [1000]), *[([0], [0])] * 400),
    one_gradient_rolls_for_long_nesterov=run(1.0, 0.99, True, ([0], [-1000]), *[([0], [0])] * 400),
    one_row=run(0.5, 0.5, True, *[([[1, 2, 3]], [[4, 0, -2]])] * 2),
    one_column=run(0.5, 0.5, False, *[([[1], [2], [3]], [[4], [0], [-2]])] * 2),
    one_row_and_column=run(0.5, 0.5, False, *[([[1]], [[4]])] * 2),
    no_steps=script((0.1, 0.9, False)),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """One or two elements, few weights and gradients, up to several steps."""

    def arrays(*rows):
        return [np.array(row) for row in rows]

    settings = ([0.5], [0.5, 0.0, 0.75], [False, True])
    one = small.scripts(settings, ("step", arrays([0.0], [8.0]), arrays([1.0], [-2.0], [0.0])), least=1)
    return small.either(
        one, small.scripts(settings, ("step", arrays([1.0, 2.0]), arrays([1.0, -4.0], [0.0, 2.0])))
    )


@random_cases
def test_random(st):
    """Up to thirty steps on arrays of one shape, with weights that follow no path, or one gradient many times."""

    def runs(shape):
        entry = st.integers(-4, 4) | st.floats(-1, 1) | st.floats(-1000, 1000)
        size = int(np.prod(shape))
        array = st.lists(entry, min_size=size, max_size=size).map(
            lambda items: np.array(items, dtype=np.float64).reshape(shape)
        )
        pair = st.tuples(array, array)
        again = st.builds(
            lambda one, times, last: [one] * times + last, pair, st.integers(9, 60), st.lists(pair)
        )
        steps = st.lists(pair, min_size=2, max_size=30) | again
        rate = st.sampled_from([0.01, 0.5, 1.0]) | st.floats(1e-4, 1)
        beta = st.sampled_from([0.0, 0.5, 0.9, 0.99]) | st.floats(0, 0.99)
        return st.builds(lambda r, b, look, pairs: run(r, b, look, *pairs), rate, beta, st.booleans(), steps)

    return st.sampled_from([(1,), (3,), (2, 2), (1, 3), (3, 1), (1, 1)]).flatmap(runs)


def workload(n):
    """Many steps on few elements, in both variants, and few steps on many elements."""
    rng = np.random.default_rng(n)

    def steps(number, elements):
        return rng.uniform(-3, 3, (number, 2, elements))

    return {
        "many steps": run(0.01, 0.9, False, *steps(n, 30)),
        "many steps with Nesterov": run(0.01, 0.99, True, *steps(n, 3)),
        "many elements": run(0.1, 0.5, True, *steps(4, 4 * n)),
    }

"""Hidden suite of rmsprop."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-9, abs=1e-9)
unmodified = True


def valid(init, operations):
    rate, decay, eps = init
    arrays = [array for _, *both in operations for array in both]
    return (
        0 < rate <= 1
        and 0.1 <= decay <= 0.999
        and 1e-10 <= eps <= 1
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
    """Keep all gradients, and add up their squares for every element."""

    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.history = []

    def step(self, weights, grad):
        self.history.append(grad.ravel().tolist())
        return np.array([self.moved(*one) for one in enumerate(weights.ravel().tolist())]).reshape(
            weights.shape
        )

    def moved(self, index, weight):
        slopes = [row[index] for row in reversed(self.history)]
        squares = math.fsum(self.decay**age * slope * slope for age, slope in enumerate(slopes))
        return weight - self.rate * slopes[0] / (math.sqrt((1 - self.decay) * squares) + self.eps)


def run(rate, decay, eps, *pairs):
    """Steps with these weights and gradients."""
    steps = [("step", np.array(w, dtype=np.float64), np.array(g, dtype=np.float64)) for w, g in pairs]
    return script((rate, decay, eps), *steps)


FOUR = ([1, 2], [1, -2]), ([0.5, 3], [1, 0]), ([0.25, -3], [-4, 0.5]), ([7, 0], [0, 1000])

test_edges = edge_cases(
    one_step=run(0.1, 0.9, 1e-8, ([1, -2, 3], [4, 0, -6])),
    four_steps=run(0.25, 0.75, 1e-8, *FOUR),
    large_eps=run(0.25, 0.75, 0.5, *FOUR),
    largest_eps=run(1.0, 0.5, 1.0, *FOUR),
    smallest_eps=run(1.0, 0.9, 1e-10, *FOUR),
    smallest_decay=run(0.5, 0.1, 1e-10, *FOUR),
    largest_decay=run(0.5, 0.999, 1e-6, *FOUR),
    gradient_of_zero=run(0.5, 0.5, 1e-8, ([5], [0]), ([5], [0]), ([5], [2]), ([5], [0])),
    gradients_smaller_than_eps=run(1.0, 0.5, 0.01, *[([0, 0], [1e-3, -1e-5])] * 3),
    gradients_of_very_different_size=run(0.1, 0.9, 1e-8, *[([1, 1, 1], [1000, 1e-3, 1e-12])] * 3),
    squares_that_are_zero=run(1.0, 0.9, 1e-10, ([1, 2], [1e-200, -1e-170])),
    large_gradient_then_small_ones=run(0.5, 0.5, 1e-8, ([0], [1000]), *[([0], [1])] * 6),
    alternating_signs=run(0.5, 0.9, 1e-8, *[([0], [2]), ([0], [-2])] * 3),
    two_arrays_in_turn=run(0.5, 0.5, 1e-3, ([0], [1]), ([100], [3]), ([-0.5], [1]), ([98], [3])),
    same_weights_again=run(0.1, 0.9, 1e-8, *[([5, 6], [1, 2])] * 3),
    matrix=run(
        0.1, 0.9, 0.1, ([[1, 2, 3], [4, 5, 6]], [[1, 0, 1], [0, 1, 0]]), ([[0] * 3] * 2, [[1] * 3] * 2)
    ),
    square_matrix=run(0.1, 0.5, 0.1, *[([[1, 2], [4, 5]], [[1, 0], [3, 1]])] * 2),
    largest_gradients_for_long=run(1.0, 0.75, 1e-10, *[([0, 5], [1000, -1000])] * 100),
    one_large_gradient_is_remembered_for_long=run(1.0, 0.999, 1e-8, ([0], [1000]), *[([0], [1])] * 400),
    no_gradient_for_long=run(1.0, 0.9, 1e-10, ([0], [1]), *[([0], [0])] * 150, ([0], [0.001])),
    one_row=run(0.5, 0.5, 0.1, *[([[1, 2, 3]], [[4, 0, -2]])] * 2),
    one_column=run(0.5, 0.5, 0.1, *[([[1], [2], [3]], [[4], [0], [-2]])] * 2),
    one_row_and_column=run(0.5, 0.5, 0.1, *[([[1]], [[4]])] * 2),
    no_steps=script((0.1, 0.9, 1e-8)),
)


@exhaustive_cases(count=450)
def test_exhaustive(small):
    """One or two elements, few weights and gradients, up to several steps."""

    def arrays(*rows):
        return [np.array(row) for row in rows]

    settings = ([0.5], [0.5, 0.25, 0.75], [0.25, 1e-8])
    one = small.scripts(settings, ("step", arrays([0.0], [8.0]), arrays([1.0], [-2.0], [0.0])), least=1)
    return small.either(
        one, small.scripts(settings, ("step", arrays([1.0, 2.0]), arrays([1.0, -4.0], [0.0, 2.0])))
    )


@random_cases
def test_random(st):
    """Up to thirty steps on arrays of one shape, with weights that follow no path, or one gradient many times."""

    def runs(shape):
        entry = st.integers(-4, 4) | st.floats(-1, 1) | st.floats(-1000, 1000) | st.floats(-1e-4, 1e-4)
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
        decay = st.sampled_from([0.1, 0.5, 0.9, 0.999]) | st.floats(0.1, 0.999)
        eps = st.sampled_from([1e-10, 1e-8, 1e-3, 0.1, 1.0])
        return st.builds(lambda r, d, e, pairs: run(r, d, e, *pairs), rate, decay, eps, steps)

    return st.sampled_from([(1,), (3,), (2, 2), (1, 3), (3, 1), (1, 1)]).flatmap(runs)


def workload(n):
    """Many steps on few elements and on one, and few steps on many elements."""
    rng = np.random.default_rng(n)

    def steps(number, elements):
        return rng.uniform(-3, 3, (number, 2, elements))

    return {
        "many steps": run(0.01, 0.9, 1e-8, *steps(n, 30)),
        "many steps with a long memory": run(0.01, 0.999, 1e-3, *steps(n, 1)),
        "many elements": run(0.1, 0.5, 1e-6, *steps(4, 4 * n)),
    }

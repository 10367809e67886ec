"""Hidden suite of adam."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-9, abs=1e-9)
unmodified = True


def valid(init, operations):
    rate, beta1, beta2, eps, decay = (*init, 0.0)[:5]
    arrays = [array for _, *both in operations for array in both]
    return (
        0 < rate <= 1
        and 0 <= decay <= 1
        and 1e-10 <= eps <= 1
        and 0 <= beta1 <= beta2
        and 0.1 <= beta2 <= 0.9999
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


def mean(beta, numbers):
    """Return the weighted mean of the numbers, with weights 1, beta, beta**2, ... from the last one back."""
    weights = [beta**age for age in range(len(numbers))]
    return math.fsum(w * x for w, x in zip(weights, reversed(numbers))) / math.fsum(weights)


class Model:
    """Keep all gradients. A corrected average is a weighted mean, so no bias has to be corrected."""

    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.beta1, self.beta2, self.eps, self.decay = rate, beta1, beta2, eps, decay
        self.history = []

    def step(self, weights, grad):
        self.history.append(grad.ravel().tolist())
        return np.array([self.moved(*one) for one in enumerate(weights.ravel().tolist())]).reshape(
            weights.shape
        )

    def moved(self, index, weight):
        slopes = [row[index] for row in self.history]
        root = math.sqrt(mean(self.beta2, [slope * slope for slope in slopes]))
        shrunk = weight * (1 - self.rate * self.decay)
        return shrunk - self.rate * mean(self.beta1, slopes) / (root + self.eps)


def run(init, *pairs):
    """Steps with these weights and gradients."""
    steps = [("step", np.array(w, dtype=np.float64), np.array(g, dtype=np.float64)) for w, g in pairs]
    return script(init, *steps)


FOUR = ([1, 2], [1, -2]), ([0.5, 3], [1, 0]), ([0.25, -3], [-4, 0.5]), ([7, 0], [0, 1000])
USUAL = (0.1, 0.9, 0.999, 1e-8)

test_edges = edge_cases(
    one_step=run(USUAL, ([1, -2, 3], [4, 0, -6])),
    four_steps=run(USUAL, *FOUR),
    four_steps_with_decay=run((*USUAL, 0.25), *FOUR),
    decay_of_zero_is_named=run((*USUAL, 0.0), *FOUR),
    largest_decay=run((1.0, 0.5, 0.5, 1e-8, 1.0), *FOUR),
    decay_without_gradient=run((0.5, 0.9, 0.999, 1e-8, 0.5), *[([8, -4], [0, 0])] * 3),
    decay_beside_large_gradients=run((0.5, 0.9, 0.999, 1e-8, 0.01), *[([1000, -4], [1000, 1e-3])] * 3),
    decay_beside_a_large_eps=run((0.5, 0.9, 0.999, 1.0, 0.5), *FOUR),
    large_eps=run((0.25, 0.5, 0.75, 0.5), *FOUR),
    smallest_eps=run((1.0, 0.9, 0.99, 1e-10), *FOUR),
    no_memory_of_gradients=run((0.5, 0.0, 0.5, 1e-8), *FOUR),
    equal_betas=run((0.5, 0.75, 0.75, 1e-8), *FOUR),
    smallest_betas=run((0.5, 0.0, 0.1, 1e-8), *FOUR),
    largest_betas=run((0.5, 0.9999, 0.9999, 1e-8), *FOUR),
    gradient_of_zero=run((0.5, 0.5, 0.5, 1e-8), ([5], [0]), ([5], [0]), ([5], [2]), ([5], [0])),
    gradients_smaller_than_eps=run((1.0, 0.5, 0.9, 0.01), *[([0, 0], [1e-3, -1e-5])] * 3),
    gradients_of_very_different_size=run(USUAL, *[([1, 1, 1], [1000, 1e-3, 1e-12])] * 3),
    squares_that_are_zero=run((1.0, 0.9, 0.999, 1e-10), ([1, 2], [1e-200, -1e-170])),
    large_gradient_then_small_ones=run((0.5, 0.5, 0.75, 1e-8), ([0], [1000]), *[([0], [1])] * 6),
    alternating_signs=run((0.5, 0.9, 0.99, 1e-8), *[([0], [2]), ([0], [-2])] * 3),
    forty_steps=run((0.01, 0.9, 0.99, 1e-8), *[([step / 4], [step - 20]) for step in range(40)]),
    short_memory_in_a_long_run=run((1.0, 0.5, 0.5, 1e-3), *[([0], [step % 3 + 1]) for step in range(32)]),
    two_arrays_in_turn=run((0.5, 0.5, 0.75, 1e-3), ([0], [1]), ([100], [3]), ([-0.5], [1]), ([98], [3])),
    same_weights_again=run(USUAL, *[([5, 6], [1, 2])] * 3),
    matrix=run(USUAL, ([[1, 2, 3], [4, 5, 6]], [[1, 0, 1], [0, 1, 0]]), ([[0] * 3] * 2, [[1] * 3] * 2)),
    square_matrix=run((0.1, 0.5, 0.9, 0.1, 0.1), *[([[1, 2], [4, 5]], [[1, 0], [3, 1]])] * 2),
    no_steps=script(USUAL),
)


@exhaustive_cases(count=450)
def test_exhaustive(small):
    """One or two elements, few weights and gradients, up to several steps."""

    def arrays(*rows):
        return [np.array(row) for row in rows]

    settings = ([0.5], [0.5, 0.0], [0.75], [0.25, 1e-8], [0.0, 0.5])
    one = small.scripts(settings, ("step", arrays([0.0], [8.0]), arrays([1.0], [-2.0], [0.0])), least=1)
    return small.either(one, small.scripts(settings, ("step", arrays([1.0, 2.0]), arrays([1.0, -4.0]))))


@random_cases
def test_random(st):
    """Up to thirty steps on arrays of one shape, with weights that follow no path."""

    def runs(shape):
        entry = st.integers(-4, 4) | st.floats(-1, 1) | st.floats(-1000, 1000) | st.floats(-1e-4, 1e-4)
        size = int(np.prod(shape))
        array = st.lists(entry, min_size=size, max_size=size).map(
            lambda items: np.array(items, dtype=np.float64).reshape(shape)
        )
        steps = st.lists(st.tuples(array, array), min_size=2, max_size=30)
        rate = st.sampled_from([0.01, 0.5, 1.0]) | st.floats(1e-4, 1)
        betas = st.sampled_from([(0.9, 0.999), (0.0, 0.5), (0.5, 0.9), (0.9, 0.9)]) | st.tuples(
            st.floats(0, 0.9), st.floats(0.9, 0.9999)
        )
        eps = st.sampled_from([1e-10, 1e-8, 1e-3, 0.1, 1.0])
        decay = st.sampled_from([(), (0.0,), (0.01,), (0.5,)])
        init = st.builds(lambda r, both, e, last: (r, *both, e, *last), rate, betas, eps, decay)
        return st.builds(lambda settings, pairs: run(settings, *pairs), init, steps)

    return st.sampled_from([(1,), (3,), (2, 2), (1, 3), (3, 1)]).flatmap(runs)


def workload(n):
    """Many steps on few elements and on one, and few steps on many elements."""
    rng = np.random.default_rng(n)

    def steps(number, elements):
        return rng.uniform(-3, 3, (number, 2, elements))

    return {
        "many steps": run((0.01, 0.9, 0.999, 1e-8, 0.01), *steps(n, 30)),
        "many steps with a long memory": run((0.01, 0.99, 0.9999, 1e-3), *steps(n, 1)),
        "many elements": run((0.1, 0.5, 0.9, 1e-6, 0.1), *steps(4, 4 * n)),
    }

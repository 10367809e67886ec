"""Hidden suite of lstm_cell."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, h, c, w, u, b):
    """Shapes that fit together, and numbers within the limits of the spec."""
    arrays = (x, h, c, w, u, b)
    if [array.ndim for array in arrays] != [2, 2, 2, 2, 2, 1] or any(a.dtype != np.float64 for a in arrays):
        return False
    (n, d), k = x.shape, h.shape[1]
    return (
        h.shape == c.shape == (n, k)
        and w.shape == (d, 4 * k)
        and u.shape == (k, 4 * k)
        and b.shape == (4 * k,)
        and 1 <= n <= 1600
        and 1 <= min(d, k) <= max(d, k) <= 128
        and all(bool((np.abs(a) <= 100).all()) for a in (x, h, c))
        and all(bool((np.abs(a) <= 10_000).all()) for a in (w, u, b))
        and bool((np.abs(x @ w + h @ u + b) <= 100_000).all())
    )


def expected(x, h, c, w, u, b):
    """Compute one number after the other, in plain Python."""
    k = h.shape[1]
    hidden, cells = [], []
    for inputs, states, memory in zip(x.tolist(), h.tolist(), c.tolist()):
        z = [
            math.fsum([*(p * q for p, q in zip(inputs, by_x)), *(p * q for p, q in zip(states, by_h)), bias])
            for by_x, by_h, bias in zip(w.T.tolist(), u.T.tolist(), b.tolist())
        ]
        cell = [sigmoid(z[k + j]) * memory[j] + sigmoid(z[j]) * math.tanh(z[2 * k + j]) for j in range(k)]
        hidden.append([sigmoid(z[3 * k + j]) * math.tanh(cell[j]) for j in range(k)])
        cells.append(cell)
    return np.array(hidden), np.array(cells)


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def a(*rows):
    return np.array(rows, dtype=np.float64)


def drawn(seed, n, d, k, scale=1.0, memory=1.0, inputs=1.0):
    """Draw all arrays from normal distributions."""
    rng = np.random.default_rng(seed)
    wide = rng.normal(size=(d + k + 1, 4 * k)) * scale
    states = np.clip(rng.normal(size=(n, k)) * memory, -100, 100)
    x, h = (np.clip(rng.normal(size=(n, width)) * inputs, -100, 100) for width in (d, k))
    return x, h, states, wide[:d], wide[d:-1], wide[-1]


def gates(i, f, g, o, cell=3.0):
    """One sample and one unit, where the input sets the gates."""
    return a([1]), a([0]), a([cell]), a([i, f, g, o]), a([0, 0, 0, 0]), np.zeros(4)


test_edges = edge_cases(
    one_of_everything=drawn(1, 1, 1, 1),
    one_sample=drawn(2, 1, 3, 2),
    one_input=drawn(3, 4, 1, 3),
    one_unit=drawn(4, 4, 3, 1),
    as_many_inputs_as_units=drawn(5, 3, 3, 3),
    more_samples_than_units=drawn(6, 7, 2, 2),
    four_units=drawn(7, 2, 4, 4),
    only_the_bias=(*drawn(8, 2, 2, 2)[:3], np.zeros((2, 8)), np.zeros((2, 8)), np.arange(8) / 4 - 1),
    input_gate_closed=gates(-2000, 1, 2, 1),
    input_gate_open=gates(2000, 1, 2, 1),
    forget_gate_closed=gates(1, -2000, 2, 1),
    forget_gate_open=gates(1, 2000, 2, 1),
    candidate_saturated=gates(1, 1, -2000, 1),
    output_gate_closed=gates(1, 1, 2, -2000),
    output_gate_open=gates(1, 1, 2, 2000),
    all_gates_far_below_zero=gates(-10_000, -10_000, -10_000, -10_000),
    nearly_saturated=gates(9.5, -9.5, 3.25, 10.25, cell=100.0),
    closed_with_a_large_cell_state=gates(-100, -100, 1, 1, cell=100.0),
    nearly_closed_with_a_large_cell_state=gates(-16, -16.5, 1, 1, cell=-100.0),
    large_cell_state=gates(0.5, 1.5, 1, 1, cell=-100.0),
    small_cell_state=gates(-9, 0.5, 1, 5, cell=0.01),
    large_weights=drawn(9, 3, 3, 2, scale=2_000),
    large_terms_that_cancel_out=(
        a([100, 100]),
        a([0.5]),
        a([2]),
        a([37.013, 21.4, 30.007, 18.9], [-37, -21.39, -30, -18.91]),
        a([0, 0, 0, 0]),
        np.zeros(4),
    ),
    large_inputs_and_hidden_states=drawn(11, 4, 3, 2, scale=0.02, inputs=60),
    large_memory=drawn(10, 3, 3, 2, memory=60),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """One unit with all combinations of a few weights; then two units."""

    def one_unit(x, h, c, w, u, b):
        return a([x]), a([h]), a([c]), a(w), a(u), np.array(b)

    few = [[0.0] * 4, [1.0, 0.0, 0.0, -1.0], [0.0, 2.0, -1.0, 0.0], [-3.0, -1.0, 1.0, 2.0]]
    return small.built(one_unit, [1.0, -2.0], [0.0, 1.5], [3.0, 0.0, -1.0], few, few, few)


@random_cases(count=120)
def test_random(st):
    """All shapes up to five, with weights, states and inputs of all sizes."""
    size = st.integers(1, 5)
    return st.builds(
        drawn,
        st.integers(0, 10_000),
        size,
        size,
        size,
        st.sampled_from([0.1, 1.0, 1.0, 3.0, 500.0]),
        st.sampled_from([0.1, 1.0, 30.0]),
        st.sampled_from([1.0, 1.0, 1.0, 40.0]),
    ).filter(lambda arguments: valid(*arguments))


def workload(n):
    """The largest batch and state; a narrow input; a narrow state; and a single sample."""
    return {
        "largest": drawn(n, n, 128, 128, scale=0.1),
        "narrow input": drawn(n + 1, n, 1, 64, scale=0.3),
        "narrow state": drawn(n + 2, n, 64, 1, scale=0.3),
        "one sample": drawn(n + 3, 1, 128, 128, scale=0.1, memory=20),
    }

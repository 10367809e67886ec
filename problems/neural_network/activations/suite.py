"""Hidden suite of activations."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)

NAMES = ["sigmoid", "tanh", "relu"]


def valid(name, x):
    return (
        len(name) <= 20
        and x.dtype == np.float64
        and 1 <= x.ndim <= 2
        and x.size <= 200_000
        and bool((np.abs(x) <= 1_000_000).all())
    )


def expected(name, x):
    """Compute one element after the other in plain Python, and derivatives not from values but from cosh."""
    one = {"sigmoid": sigmoid, "tanh": tanh, "relu": relu}.get(name)
    if one is None:
        raise ValueError(f"unknown activation: {name}")
    pairs = [one(number) for number in x.ravel().tolist()]
    value, derivative = (np.array([pair[i] for pair in pairs]).reshape(x.shape) for i in range(2))
    return value, derivative


def sigmoid(number):
    near = max(-600.0, min(number, 600.0))  # beyond it, nothing changes within the tolerance
    return math.tanh(number / 2) / 2 + 0.5, 1 / (2 + 2 * math.cosh(near))


def tanh(number):
    near = max(-300.0, min(number, 300.0))
    return math.sinh(near) / math.cosh(near), 1 / math.cosh(near) ** 2


def relu(number):
    return (number, 1.0) if number > 0 else (0.0, 0.0)


def row(*numbers):
    return np.array(numbers, dtype=np.float64)


SMALL = row(0.0, 1.0, -1.0, 0.5, -2.25, 3.0, -7.5, 12.0)
LARGE = row(20.5, -20.5, 36.0, -36.0, 700.0, -700.0, 746.0, -746.0, 1_000_000.0, -1_000_000.0)
BELOW_ONE = row(0.0025, -0.0025, 0.008, -0.008, 0.02, -0.02, 0.1, -0.1)
TINY = row(1e-300, -1e-300, 1e-9, -1e-9, 5e-324, -0.0)

test_edges = edge_cases(
    **{f"{name}_of_small_numbers": (name, SMALL) for name in NAMES},
    **{f"{name}_of_large_numbers": (name, LARGE) for name in NAMES},
    **{f"{name}_below_one": (name, BELOW_ONE) for name in NAMES},
    **{f"{name}_near_zero": (name, TINY) for name in NAMES},
    **{f"{name}_of_nothing": (name, row()) for name in NAMES},
    **{f"{name}_of_a_table": (name, SMALL.reshape(2, 4)) for name in NAMES},
    **{f"{name}_of_a_column": (name, SMALL.reshape(8, 1)) for name in NAMES},
    rows_without_columns=("tanh", row().reshape(3, 0)),
    no_rows=("relu", row().reshape(0, 3)),
    unknown_name=("softmax", SMALL),
    unknown_name_and_no_elements=("softmax", row()),
    empty_name=("", SMALL),
    capital_letter=("Sigmoid", SMALL),
    other_case=("ReLU", SMALL),
    name_with_a_space=("tanh ", SMALL),
    newline_at_the_start=("\ntanh", SMALL),
    null_character=("relu\0", SMALL),
    hyphen=("re-lu", SMALL),
    hash_sign=("#sigmoid", SMALL),
    accent=("tanhé", SMALL),
    beyond_the_first_65536_characters=("tanh😀", SMALL),
    spelled_backward=("uler", SMALL),
    start_of_a_name=("sig", SMALL),
    longer_name=("relu6", SMALL),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """Each activation, and a name that is none, of up to three numbers."""
    return ([*NAMES, "elu"], small.built(row_of, small.lists([0.0, -1.5, 2.0, 40.0, -1000.0], most=4)))


def row_of(numbers):
    return row(*numbers)


@random_cases
def test_random(st):
    """Numbers of every size, in one or two dimensions, and a few names that are none."""
    number = (
        st.integers(-3, 3)
        | st.floats(-9, 9)
        | st.floats(-50, 50)
        | st.floats(-800, 800)
        | st.integers(-1_000_000, 1_000_000)
    )

    def shaped(rows, columns):
        size = (rows or 1) * columns
        shape = (rows, columns) if rows else (columns,)
        return st.lists(number, min_size=size, max_size=size).map(lambda items: row(*items).reshape(shape))

    x = st.tuples(st.integers(0, 4), st.integers(1, 6)).flatmap(lambda shape: shaped(*shape))
    name = st.sampled_from(NAMES * 5 + ["linear", "RELU", "elu"])
    return st.tuples(name, x)


def workload(n):
    """Numbers of moderate size and large ones, in a row, a tall and a wide array."""
    rng = random.Random(n)
    moderate = row(*(rng.gauss(0, 3) for _ in range(n)))
    large = row(*(rng.choice([-1, 1]) * 10 ** rng.uniform(-6, 6) for _ in range(n)))
    return {
        "sigmoid": ("sigmoid", large),
        "tanh": ("tanh", moderate.reshape(n // 2, 2)),
        "relu": ("relu", large.reshape(2, n // 2)),
    }

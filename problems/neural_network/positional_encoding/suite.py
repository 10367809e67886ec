"""Hidden suite of positional_encoding."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=0.0, abs=1e-6)


def valid(length, width):
    return 1 <= length <= 12_000 and 1 <= width <= 512 and length * width <= 800_000


def expected(length, width):
    """Compute each element on its own."""
    return np.array(
        [[element(position, column, width) for column in range(width)] for position in range(length)]
    )


def element(position, column, width):
    pair, is_cosine = divmod(column, 2)
    angle = position * math.exp(-math.log(10_000) * 2 * pair / width)
    return math.cos(angle) if is_cosine else math.sin(angle)


test_edges = edge_cases(
    one_position=(1, 6),
    one_column=(9, 1),
    two_columns=(9, 2),
    odd_width=(7, 5),
    even_width=(7, 6),
    longer_than_wide=(300, 4),
    wider_than_long=(2, 512),
    widest_odd=(3, 511),
    late_positions=(6_000, 3),
    last_positions=(12_000, 2),
    late_positions_of_slow_columns=(1_200, 30),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """All lengths and widths up to 24."""
    return (range(1, 25), range(1, 25))


@random_cases(count=60)
def test_random(st):
    """Long and narrow, and short and wide."""
    narrow = st.tuples(st.integers(1, 600), st.integers(1, 12))
    wide = st.tuples(st.integers(1, 12), st.integers(12, 512))
    return narrow | wide | st.tuples(st.integers(1, 60), st.integers(1, 80))


def workload(n):
    """The longest of width 64; an odd width; a single column; and the widest."""
    return {"width 64": (n, 64), "odd width": (n // 4, 63), "one column": (n, 1), "widest": (n // 8, 512)}

"""Hidden suite of kth_smallest_in_matrix."""

import random
from itertools import accumulate, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(matrix, k):
    n = len(matrix)
    return (
        1 <= n <= 500
        and all(len(row) == n for row in matrix)
        and all(-LIMIT <= num <= LIMIT for row in matrix for num in row)
        and all(left <= right for line in [*matrix, *zip(*matrix)] for left, right in pairwise(line))
        and 1 <= k <= n * n
    )


def expected(matrix, k):
    """Sort all numbers."""
    return sorted(num for row in matrix for num in row)[k - 1]


test_edges = edge_cases(
    one_number=([[-3]], 1),
    rows_do_not_overlap=([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 5),
    columns_do_not_overlap=([[1, 4, 7], [2, 5, 8], [3, 6, 9]], 3),
    all_from_the_first_row=([[*range(20)], *([[50] * 20] * 19)], 20),
    all_from_the_first_column=([[num, *([50] * 19)] for num in range(20)], 20),
    cell_reached_by_two_paths=([[1, 2, 9], [3, 4, 9], [9, 9, 9]], 5),
    diagonals_are_not_sorted=([[1, 2, 3], [9, 10, 11], [12, 13, 14]], 3),
    guess_not_in_the_matrix=([[0, 100], [200, 300]], 3),
    negative_numbers=([[-9, -4], [-7, -2]], 2),
    largest_value=([[-LIMIT, 0], [0, LIMIT]], 4),
    smallest_value=([[-LIMIT, 0], [0, LIMIT]], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to three rows and columns of few values, and every k."""
    square = small.either(
        small.grids([-3, -1, 0, 2], most=4, square=True), small.grids([0, 1], least=9, most=9, square=True)
    )
    wide = small.built(_sums, small.lists([0, 1, 5], 3, 3), small.lists([0, 2, 4], 3, 3))
    return small.either(small.together(square, range(1, 10)), small.together(wide, range(2, 9)))


def _sums(down, right):
    """Add steps down and steps to the right, from -2 on."""
    return [[-2 + i + j for j in accumulate(right)] for i in accumulate(down)]


@random_cases
def test_random(st):
    """Up to 20 rows: random steps down and to the right, small and large, with bumps; near a limit or anywhere."""
    step = st.integers(0, 2) | st.integers(0, 2) | st.sampled_from([0, 5, 50]) | st.integers(0, 1_000_000)

    def square(n):
        steps = st.lists(st.integers(0, 1) | step, min_size=n, max_size=n)
        bumps = st.lists(st.integers(0, 2) | step, min_size=n, max_size=n)
        at = st.integers(-30, 3) | st.sampled_from([-LIMIT, LIMIT]) | st.integers(-LIMIT, LIMIT)
        return st.tuples(st.builds(_built, steps, steps, bumps, at), st.integers(1, n * n))

    return (st.integers(2, 6) | st.integers(10, 20)).flatmap(square)


def _built(down, right, bumps, at):
    """Add steps down and to the right, with bumps along the diagonals, shifted to `at` within the limits."""
    matrix = [[0] * len(right) for _ in down]
    for i, row in enumerate(matrix):
        for j in range(len(row)):
            above, before = (matrix[i - 1][j] if i else 0), (row[j - 1] if j else 0)
            row[j] = max(above + down[i], before + right[j]) + bumps[(i * 3 + j * 5) % len(bumps)] * (
                (i + j) % 2
            )
    shift = max(-LIMIT, min(at, LIMIT - matrix[-1][-1]))
    return [[num + shift for num in row] for row in matrix]


def workload(n):
    """Matrices whose rows interleave, whose rows or columns come one after the other, and with nearly equal numbers."""
    rng = random.Random(n)
    side = n // 2
    rows_apart = [[1_000 * i + j for j in range(side)] for i in range(side)]
    columns_apart = [[1_000_000 * j + i - LIMIT for j in range(side)] for i in range(side)]
    down, right = (sorted(rng.randint(0, LIMIT) for _ in range(n)) for _ in range(2))
    mixed = [[i + j - LIMIT for j in right] for i in down]
    return {
        "rows that interleave": (mixed, n * n // 2),
        "rows one after the other": (rows_apart, side * side // 2),
        "columns one after the other": (columns_apart, side * side // 2),
        "nearly all equal": ([[-5] + [7] * (side - 1)] + [[7] * side] * (side - 1), side * side),
    }

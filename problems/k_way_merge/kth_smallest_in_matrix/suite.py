"""Hidden suite of kth_smallest_in_matrix."""

import random
from itertools import pairwise

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(matrix, k):
    if not 1 <= len(matrix) <= 2_000 or len({len(row) for row in matrix}) != 1:
        return False
    size = len(matrix) * len(matrix[0])
    lines = [*matrix, *zip(*matrix)]
    return (
        1 <= len(matrix[0]) <= 2_000
        and size <= 60_000
        and all(-FAR <= num <= FAR for row in matrix for num in row)
        and all(left <= right for line in lines for left, right in pairwise(line))
        and 1 <= k <= size
    )


def expected(matrix, k):
    """Sort all numbers."""
    return sorted(num for row in matrix for num in row)[k - 1]


test_edges = edge_cases(
    one_number=([[-3]], 1),
    one_row=([[1, 4, 9]], 2),
    one_column=([[1], [4], [9]], 2),
    first_of_all=([[1, 5], [3, 7]], 1),
    second_is_below=([[1, 5], [3, 7]], 2),
    second_is_to_the_right=([[1, 3], [5, 7]], 2),
    last_of_all=([[1, 5], [3, 7]], 4),
    row_ends_before_the_next_begins=([[1, 2, 3], [4, 5, 6]], 5),
    column_ends_before_the_next_begins=([[1, 4], [2, 5], [3, 6]], 3),
    all_from_the_first_row=([[1, 2, 3, 4], [50, 60, 70, 80]], 4),
    all_from_the_first_column=([[1, 50], [2, 60], [3, 70], [4, 80]], 4),
    far_along_the_first_row=([[*range(20)], [*range(50, 70)]], 20),
    far_down_the_first_column=([[num, 50 + num] for num in range(20)], 20),
    wide=([[1, 3, 5, 7, 9], [2, 4, 6, 8, 10]], 9),
    tall=([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10]], 9),
    reached_by_two_ways=([[1, 2, 9], [3, 4, 9], [9, 9, 9]], 5),
    diagonals_are_no_order=([[1, 2, 3], [9, 10, 11], [12, 13, 14]], 3),
    equal_in_a_row=([[1, 1, 1], [2, 2, 3]], 3),
    equal_in_a_column=([[1, 2], [1, 2], [1, 3]], 4),
    all_equal=([[6, 6], [6, 6]], 3),
    guess_in_a_gap=([[0, 100], [200, 300]], 3),
    around_zero=([[-2, -1], [-1, 0]], 3),
    negative_numbers=([[-9, -4], [-7, -2]], 2),
    farthest=([[-FAR, 0], [0, FAR]], 4),
    farthest_below=([[-FAR, 0], [0, FAR]], 1),
)


@random_cases(count=300)
def test_random(st):
    """Sums of steps down and to the right, some of them wide: ties and flat rows are frequent, slim ones too."""

    def matrices(shape):
        steps = st.lists(st.integers(0, 2), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1])
        far = st.sampled_from([0, 0, 1, 5, 20])
        return st.tuples(st.just(shape), steps, far, far, st.integers(-25, 3)).map(built)

    def built(drawn):
        (rows, columns), steps, down, right, first = drawn
        matrix = [[0] * columns for _ in range(rows)]
        for i in range(rows):
            for j in range(columns):
                above = matrix[i - 1][j] + down if i else first
                before = matrix[i][j - 1] + right if j else first
                matrix[i][j] = max(above, before) + steps[i * columns + j]
        return matrix

    few, many = st.integers(1, 5), st.integers(8, 16)
    shapes = st.tuples(few, few) | st.tuples(st.just(2), many) | st.tuples(many, st.just(2))
    return shapes.flatmap(matrices).flatmap(
        lambda matrix: st.tuples(st.just(matrix), st.integers(1, len(matrix) * len(matrix[0])))
    )


def workload(n):
    """A tall matrix whose columns come one after the other, and a wide one whose rows do."""
    rng = random.Random(n)
    long = n // 30
    steps = [sorted(rng.randint(0, 900_000) for _ in range(long)) for _ in range(30)]
    wide = [[1_000_000 * i + step for step in sorted(steps[i])] for i in range(30)]
    for above, row in pairwise(wide):
        row[:] = [max(pair) for pair in zip(above, row)]
    tall = [list(column) for column in zip(*wide)]
    return {"tall": (tall, long * 15), "wide": (wide, long * 15)}

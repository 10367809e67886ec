"""Hidden suite of flip_image."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

in_place = True


def valid(image):
    return (
        1 <= len(image) <= 500
        and all(len(row) == len(image) for row in image)
        and all(pixel in (0, 1) for row in image for pixel in row)
    )


def flipped(image):
    """Read each row backwards and look up each inverted pixel."""
    return [[{0: 1, 1: 0}[pixel] for pixel in reversed(row)] for row in image]


def check(call):
    expected = flipped(call.args[0])
    if len(call.answer) != len(expected):
        return f"the image must have {len(expected)} rows, as before"
    for index, row in enumerate(expected):
        if call.answer[index] != row:
            return f"row {index} must be reversed and then inverted"
    return None if call.after[0] == expected else "the image must be changed in place, and it was not"


test_edges = edge_cases(
    one_pixel=([[0]],),
    two_by_two=([[1, 0], [0, 0]],),
    odd_size=([[1, 1, 0], [1, 0, 1], [0, 0, 0]],),
    even_size=([[1, 1, 0, 0], [1, 0, 0, 1], [0, 1, 1, 1], [1, 0, 1, 0]],),
    rows_keep_their_order=([[1, 1], [0, 0]],),
    result_equals_the_input=([[0, 1], [1, 0]],),
    equal_rows=([[1, 0, 0], [1, 0, 0], [1, 0, 0]],),
    not_symmetric=([[0, 1, 1], [0, 0, 1], [0, 0, 0]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All images of up to three rows, and larger ones with every first and last row."""

    def rows(length):
        return small.lists([0, 1], length, length)

    return (
        small.either(
            small.grids([0, 1], 9, square=True),
            small.built(lambda first, last: [first, [0, 1, 1, 1], [1, 0, 0, 1], last], rows(4), rows(4)),
            small.built(
                lambda first, last: [first, [0] * 5, [0, 1, 0, 0, 1], [1] * 5, last], rows(5), rows(5)
            ),
        ),
    )


@random_cases
def test_random(st):
    """Images of up to twelve rows; odd and even ones are equally common."""

    def images(side):
        row = st.lists(st.integers(0, 1), min_size=side, max_size=side)
        return st.tuples(st.lists(row, min_size=side, max_size=side))

    return st.integers(4, 12).flatmap(images)


def workload(n):
    """Random pixels, all ones, and zeros and ones that alternate."""
    rng = random.Random(n)
    return {
        "random": ([[rng.randint(0, 1) for _ in range(n)] for _ in range(n)],),
        "all_ones": ([[1] * n for _ in range(n)],),
        "alternating": ([[(index + row) % 2 for index in range(n)] for row in range(n)],),
    }

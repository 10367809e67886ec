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


def mended(image):
    """Read each row backwards and look the pixels up."""
    return [[{0: 1, 1: 0}[pixel] for pixel in reversed(row)] for row in image]


def check(call):
    wanted = mended(call.args[0])
    if len(call.answer) != len(wanted):
        return f"the image must have {len(wanted)} rows, as before"
    for place, row in enumerate(wanted):
        if call.answer[place] != row:
            return f"row {place} must be turned round, with 0 and 1 swapped"
    return None if call.after[0] == wanted else "the given image itself must be changed, and it was not"


test_edges = edge_cases(
    one_dark_pixel=([[0]],),
    two_by_two=([[1, 0], [0, 0]],),
    middle_of_odd_rows=([[1, 1, 0], [1, 0, 1], [0, 0, 0]],),
    even_rows=([[1, 1, 0, 0], [1, 0, 0, 1], [0, 1, 1, 1], [1, 0, 1, 0]],),
    rows_keep_their_order=([[1, 1], [0, 0]],),
    stays_as_it_is=([[0, 1], [1, 0]],),
    equal_rows=([[1, 0, 0], [1, 0, 0], [1, 0, 0]],),
    not_the_same_across_the_diagonal=([[0, 1, 1], [0, 0, 1], [0, 0, 0]],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All images of up to three rows, and two rows at will in larger ones."""

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
    """Pixels at random, all bright, and a row of each kind in turn."""
    draw = random.Random(n)
    return {
        "random": ([[draw.randint(0, 1) for _ in range(n)] for _ in range(n)],),
        "all_bright": ([[1] * n for _ in range(n)],),
        "in_turn": ([[(place + row) % 2 for place in range(n)] for row in range(n)],),
    }

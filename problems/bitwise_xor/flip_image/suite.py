"""Hidden suite of flip_image."""

import random

from judge.suite import edge_cases, random_cases

in_place = True


def valid(image):
    return (
        sum(map(len, image)) <= 120_000
        and all(image)
        and len({len(row) for row in image}) <= 1
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
    no_rows=([],),
    one_dark_pixel=([[0]],),
    one_bright_pixel=([[1]],),
    one_row_of_two=([[0, 1]],),
    one_row_of_equal_two=([[1, 1]],),
    one_row_of_three=([[1, 0, 0]],),
    middle_pixel_only_differs=([[0, 1, 0]],),
    one_column=([[1], [0], [1]],),
    two_by_two=([[1, 0], [0, 0]],),
    middle_of_odd_rows=([[1, 1, 0], [1, 0, 1], [0, 0, 0]],),
    even_rows=([[1, 1, 0, 0], [1, 0, 0, 1], [0, 1, 1, 1], [1, 0, 1, 0]],),
    rows_keep_their_order=([[1, 1], [0, 0]],),
    wider_than_high=([[1, 0, 0, 1, 0]],),
    higher_than_wide=([[1, 0], [1, 1], [0, 0]],),
    stays_as_it_is=([[0, 1], [1, 0]],),
    all_dark=([[0, 0], [0, 0]],),
    all_bright=([[1, 1, 1], [1, 1, 1]],),
    equal_rows=([[1, 0, 0], [1, 0, 0]],),
    not_the_same_across_the_diagonal=([[0, 1, 1], [0, 0, 1], [0, 0, 0]],),
)


@random_cases
def test_random(st):
    """Small images of any shape, squares among them; odd and even rows are equally common."""

    def images(shape):
        height, width = shape
        row = st.lists(st.integers(0, 1), min_size=width, max_size=width)
        return st.tuples(st.lists(row, min_size=height, max_size=height))

    squares = st.integers(1, 4).map(lambda side: (side, side))
    return (squares | st.tuples(st.integers(0, 4), st.integers(1, 6))).flatmap(images)


def workload(n):
    """A square; and one row of all pixels, the worst for attempts that move the rest of a row."""
    draw = random.Random(n)
    side = int(n**0.5)
    return {
        "square": ([[draw.randint(0, 1) for _ in range(side)] for _ in range(side)],),
        "one row": ([[draw.randint(0, 1) for _ in range(n)]],),
    }

"""Hidden suite of longest_ones."""

import random

from judge.suite import edge_cases, random_cases


def valid(bits, k):
    return len(bits) <= 200_000 and all(bit in (0, 1) for bit in bits) and 0 <= k <= 200_000


def expected(bits, k):
    """Count the zeros of every stretch."""
    places = range(len(bits) + 1)
    return max(j - i for i in places for j in places[i:] if bits[i:j].count(0) <= k)


test_edges = edge_cases(
    no_street=([], 0),
    no_street_but_bulbs=([], 2),
    one_lamp_burns=([1], 0),
    one_dark_lamp_without_a_bulb=([0], 0),
    one_dark_lamp_with_a_bulb=([0], 1),
    all_dark_without_a_bulb=([0, 0, 0], 0),
    all_dark_with_too_few=([0, 0, 0, 0], 3),
    all_dark_with_enough=([0, 0, 0], 3),
    all_burn=([1, 1, 1], 1),
    no_bulb=([1, 1, 0, 1, 1, 1, 0], 0),
    more_bulbs_than_dark_lamps=([1, 0, 1, 0], 7),
    as_many_bulbs_as_dark_lamps=([0, 1, 0, 1], 2),
    one_bulb_short=([0, 1, 0, 1, 1, 0], 2),
    bulb_joins_two_rows=([1, 1, 0, 1, 1, 1, 0, 0], 1),
    bulb_at_the_end_of_a_row=([0, 0, 1, 1, 0, 0], 1),
    best_is_first=([1, 1, 0, 1, 1, 0, 0, 1], 1),
    best_is_last=([1, 0, 0, 1, 0, 1, 1, 1], 1),
    best_leaves_the_longest_row_out=([1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1], 1),
    ones_leave_before_a_zero_does=([1, 1, 1, 0, 0, 1, 1, 1, 1], 1),
    last_zero_too_many_is_old=([0, 1, 1, 1, 0, 1], 1),
    ends_do_not_meet=([1, 1, 0, 0, 0, 1, 1], 1),
)


@random_cases
def test_random(st):
    """Short streets, dark or bright or in rows, and bulbs from none to more than are needed."""
    even = st.lists(st.integers(0, 1), max_size=14)
    rows = st.lists(st.integers(0, 4), max_size=6).map(lambda rows: "0".join("1" * row for row in rows)[:14])
    return st.tuples(
        even | rows.map(lambda row: [int(bit) for bit in row]), st.integers(0, 3) | st.integers(0, 6)
    )


def workload(n):
    """Bulbs for half of the dark lamps: every stretch that can burn is half the street long."""
    draw = random.Random(n)
    bits = [draw.randint(0, 1) for _ in range(n)]
    return bits, bits.count(0) // 2

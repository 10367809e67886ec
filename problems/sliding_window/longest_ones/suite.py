"""Hidden suite of longest_ones."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(bits, k):
    return 1 <= len(bits) <= 300_000 and all(bit in (0, 1) for bit in bits) and 0 <= k <= len(bits)


def expected(bits, k):
    """Count the zeros of every stretch."""
    places = range(len(bits) + 1)
    return max(j - i for i in places for j in places[i:] if bits[i:j].count(0) <= k)


test_edges = edge_cases(
    one_dark_lamp_without_a_bulb=([0], 0),
    all_dark_with_too_few=([0, 0, 0, 0], 3),
    all_burn=([1, 1, 1], 1),
    more_bulbs_than_dark_lamps=([1, 0, 1, 0], 4),
    bulb_joins_two_rows=([1, 1, 0, 1, 1, 1, 0, 0], 1),
    best_is_last=([1, 0, 0, 1, 0, 1, 1, 1], 1),
    best_leaves_the_longest_row_out=([1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1], 1),
    ones_leave_before_a_zero_does=([1, 1, 1, 0, 0, 1, 1, 1, 1], 1),
    ends_do_not_meet=([1, 1, 0, 0, 0, 1, 1], 1),
    more_than_256_dark_lamps=([0, 1, 1] * 300 + [0, 0], 299),
    more_than_256_that_burn=([1] * 300 + [0] + [1] * 300 + [0, 1], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every street, with none to five bulbs."""
    return small.lists([1, 0], least=1), range(6)


@random_cases(count=100)
def test_random(st):
    """Streets of middle length, dark or bright or in rows, and bulbs from none to as many as there are lamps."""
    bit = st.sampled_from([0, 1])
    dark, bright = st.sampled_from([0, 0, 0, 0, 1]), st.sampled_from([1, 1, 1, 1, 0])
    mixed = [st.lists(each, min_size=12, max_size=50) for each in (bit, dark, bright)]
    rows = st.lists(st.integers(0, 9), min_size=2, max_size=9).map(
        lambda rows: "0".join("1" * n for n in rows)
    )
    streets = st.one_of(*mixed) | rows.map(lambda row: [int(bit) for bit in row or "0"])
    return streets.flatmap(
        lambda bits: st.tuples(st.just(bits), st.integers(0, 4) | st.integers(0, len(bits)))
    )


def workload(n):
    """Long windows with many dark lamps, with half of them and with few; and long rows without a bulb."""
    draw = random.Random(n)
    even = draw.choices([0, 1], k=n)
    rows = [
        bit for size in [n // 3, *draw.choices(range(1, 1_900), k=n // 2_000)] for bit in [1] * size + [0]
    ]
    return {
        "mostly dark": (draw.choices([0, 1], [49, 1], k=n), n // 2),
        "half dark": (even, n // 4),
        "mostly bright": (draw.choices([0, 1], [1, 999], k=n), 20),
        "rows without a bulb": ((rows + even)[:n], 0),
    }

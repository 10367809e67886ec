"""Hidden suite of segment_tree."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

MOST = 10**15


class Model:
    """Changes the values one by one, and looks at all values of a range."""

    def __init__(self, values):
        self.values = list(values)

    def update(self, start, stop, amount):
        for index in range(start, stop):
            self.values[index] += amount

    def minimum(self, start, stop):
        return min(self.values[start:stop])


def valid(init, operations):
    [values] = init
    n = len(values)
    return (
        1 <= n <= 100_000
        and 1 <= len(operations) <= 10_000
        and all(-MOST <= value <= MOST for value in values)
        and all(0 <= start <= stop <= n for _, start, stop, *_ in operations)
        and all(
            -MOST <= given[0] <= MOST if name == "update" else start < stop
            for name, start, stop, *given in operations
        )
    )


def minima(n):
    """Ask for the minimum of each range."""
    return [("minimum", start, stop) for start in range(n) for stop in range(start + 1, n + 1)]


def steps(values, *updates):
    """Ask for the minimum of each range before the first update and after each of them."""
    calls = minima(len(values))
    for update in updates:
        calls += [("update", *update), *minima(len(values))]
    return script((list(values),), *calls)


def at_the_end(values, *updates):
    """Ask for the minimum of each range only after all updates, for long lists from the right."""
    n = len(values)
    asked = minima(n) if n < 20 else [("minimum", start, min(n, start + 9)) for start in range(n - 1, -1, -7)]
    return script((list(values),), *[("update", *update) for update in updates], *asked)


def some(values, count, low, high, seed=1):
    """Make updates and ask for minima of any ranges, wide and narrow ones."""
    rng, n, calls = random.Random(seed), len(values), []
    for number in range(count):
        start, stop = sorted((rng.randint(0, n), rng.randint(0, n)))
        if number % 3 == 2:
            stop = min(n, start + rng.randint(0, 5))
        calls.append(("update", start, stop, rng.randint(low, high)))
        start, stop = sorted(rng.sample(range(n + 1), 2))
        calls += [("minimum", start, stop), ("minimum", stop - 1, stop), ("minimum", 0, n)]
    return script((list(values),), *calls)


def numbers(seed, n, low, high):
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(n)]


test_edges = edge_cases(
    one_value=steps([5], (0, 1, 2), (0, 0, 9), (1, 1, 9), (0, 1, -8), (0, 1, 0)),
    two_values=steps([4, 7], (0, 1, 5), (1, 2, -9), (0, 2, 3), (1, 1, 5)),
    three_values=steps([3, 1, 2], (0, 2, 4), (1, 3, -2), (2, 3, 1), (0, 3, 10)),
    four_values=steps([4, 3, 2, 1], (0, 4, 1), (2, 4, 5), (1, 3, -4), (3, 4, -9)),
    five_values=steps([1, 5, 2, 4, 3], (4, 5, -3), (0, 5, 2), (0, 3, 2), (2, 4, -7)),
    six_values=steps([6, 5, 4, 3, 2, 1], (5, 6, 9), (0, 6, 1), (1, 5, 2), (3, 6, -4)),
    seven_values=steps([2, 2, 2, 1, 2, 2, 2], (3, 4, 3), (0, 7, -1), (6, 7, -3), (0, 4, 5)),
    nine_values=steps([9, 1, 8, 2, 7, 3, 6, 4, 5], (8, 9, -9), (0, 8, 3), (1, 2, 9), (0, 9, 1)),
    updates_of_everything=at_the_end([1, 2, 3, 4, 5], (0, 5, 3), (0, 5, -1), (0, 5, 5)),
    updates_of_everything_then_of_a_part=at_the_end([4, 2, 3, 1, 5, 6, 8], (0, 7, 3), (0, 7, 2), (3, 5, -4)),
    update_of_a_half_then_of_everything=at_the_end([4, 2, 3, 1, 5, 6, 8, 7], (0, 4, 3), (0, 8, 2), (0, 4, 1)),
    nested_updates=at_the_end(range(8), (0, 8, 8), (0, 4, 4), (0, 2, 2), (0, 1, 1)),
    nested_updates_from_the_inside=at_the_end(range(8), (7, 8, 1), (6, 8, 2), (4, 8, 4), (0, 8, 8)),
    overlapping_updates=at_the_end([0] * 9, (0, 4, 3), (2, 7, 4), (3, 9, -2), (5, 6, -9)),
    updates_of_neighbors=at_the_end([5] * 8, (0, 3, 1), (3, 5, 2), (5, 8, 3), (4, 5, -4)),
    minimum_raised=steps([3, 1, 3, 3], (1, 2, 9), (0, 4, 1), (2, 3, 4)),
    minimum_raised_among_equal_ones=steps([1, 1, 1, 1, 1], (0, 1, 2), (4, 5, 2), (1, 3, 2), (3, 4, 2)),
    minimum_raised_above_a_pending_amount=at_the_end([1, 9, 9, 9], (0, 4, 5), (0, 1, 20), (0, 4, -7)),
    all_values_positive=steps([7, 8, 9, 8], (0, 4, 1), (1, 2, 1)),
    all_values_negative=steps([-7, -8, -9, -8], (0, 4, -1), (2, 3, 5)),
    all_values_zero=steps([0, 0, 0, 0, 0], (2, 3, 1), (2, 3, -1), (2, 3, -1), (0, 2, -3)),
    minimum_becomes_zero=steps([5, 3, 4], (1, 2, -3), (0, 3, -1), (0, 3, 1)),
    amounts_of_zero=steps([2, 1], (0, 2, 0), (0, 1, 0), (1, 2, 3)),
    amounts_that_cancel=at_the_end([2, 1, 4, 3], (0, 2, 6), (0, 2, -6), (0, 4, -3), (1, 4, 3), (0, 1, 3)),
    negative_amounts=at_the_end([3, 1, 4, 1, 5, 9], (0, 6, -4), (1, 3, -5), (2, 6, -6), (4, 5, -1)),
    empty_updates=at_the_end(
        [3, 1, 4, 1, 5], *[(index, index, -50 - index) for index in range(6)], (1, 2, 1)
    ),
    last_value_only=steps([1, 1, 1, 1, 1, 1], (5, 6, -1), (5, 6, 3), (4, 6, -5)),
    first_value_only=steps([1, 1, 1, 1, 1, 1], (0, 1, -1), (0, 1, 3), (0, 2, -5)),
    largest_numbers=steps([MOST, -MOST, MOST - 1], *[(0, 3, MOST)] * 12, (0, 2, 1), (2, 3, MOST - 1)),
    smallest_numbers=steps([-MOST, MOST, -MOST + 1], *[(0, 3, -MOST)] * 12, (1, 3, -1), (0, 1, 1 - MOST)),
    numbers_from_a_million_on=steps([1_000_001, 1_000_000, 3_000_000], (0, 2, 1_500_000), (2, 3, -1_000_001)),
    numbers_beyond_16_and_32_bits=steps(
        [2**15, 2**16, 2**31, 2**32 + 1, 2**33], (0, 3, 2**32), (3, 5, -(2**31))
    ),
    too_fine_for_float32=steps([2**24 + 1, 2**24 + 2], (0, 1, 2), (1, 2, 2**24 + 1)),
    ascending_400=some(range(400), 60, -500, 500),
    equal_values_1025=some([4] * 1_025, 100, -3, 3, seed=2),
    values_256=some(numbers(3, 256, -99, 99), 80, -99, 99, seed=3),
    values_257_updated_one_by_one=at_the_end(
        range(257), *[(index, index + 1, -index) for index in range(257)]
    ),
    values_300_updated_to_the_end=at_the_end(
        range(300), *[(index, 300, 1 - index % 3) for index in range(300)]
    ),
    values_511_updated_from_the_start=at_the_end(
        [0] * 511, *[(0, index, index % 5 - 2) for index in range(512)]
    ),
    values_1500_any=some(numbers(4, 1_500, -MOST, MOST), 150, -MOST, MOST, seed=4),
    same_range_again_and_again=at_the_end(
        [7, 5, 6] * 9, *[(4, 23, 1 - 2 * (i % 3)) for i in range(400)], (9, 20, 50)
    ),
)


@exhaustive_cases(count=2_500)
def test_exhaustive(small):
    """Up to five values with one update, and equal values with two or three; then the minimum of every range."""

    def asked(values, *updates):
        n = len(values)
        calls = [("update", *update) for update in updates if update[1] <= n]
        return script((values,), *calls, *minima(n))

    values = small.lists([2, 0, 1], most=4, least=1)
    one = [(start, stop, amount) for stop in range(5) for start in range(stop + 1) for amount in (2, -1)]
    wide, narrow = [(0, 5), (0, 3), (2, 5), (1, 4), (0, 8), (4, 8)], [(1, 2), (0, 1), (3, 4), (4, 5), (0, 2)]
    return small.either(
        small.built(asked, values, one),
        small.built(
            lambda length, first, second, third: asked(
                [number % 3 for number in range(length)], (*first, 3), (*second, 2), (*third, -4)
            ),
            [5, 8, 3],
            wide,
            [*narrow, *wide],
            [*wide, *narrow],
        ),
    )


@random_cases(count=200)
def test_random(st):
    """Up to 70 values, few or huge ones, and 15 to 80 calls in any order, on wide and narrow ranges."""
    small, huge = st.integers(-4, 4), st.integers(-MOST, MOST)

    def calls(values):
        n = len(values)
        ends = st.tuples(st.integers(0, n), st.integers(0, n)).map(sorted)
        narrow = st.tuples(st.integers(0, n - 1), st.integers(1, 3)).map(lambda it: [it[0], min(n, sum(it))])
        update = st.tuples(ends | narrow, small | huge).map(lambda it: ("update", *it[0], it[1]))
        minimum = (ends.filter(lambda it: it[0] < it[1]) | narrow).map(lambda it: ("minimum", *it))
        drawn = st.lists(update | update | minimum, min_size=15, max_size=80)
        return drawn.map(lambda calls: script((values,), *calls, ("minimum", 0, n), ("minimum", n - 1, n)))

    lists = st.lists(small, min_size=3, max_size=70) | st.lists(small | huge, min_size=1, max_size=40)
    return lists.flatmap(calls)


def workload(n):
    """Wide ranges; all updates before all minima; and ranges that move through the list."""
    rng = random.Random(n)
    calls = n // 40
    values = [rng.randint(-(10**12), 10**12) for _ in range(n)]

    def wide(number):
        return rng.randrange(n // 8), n - rng.randrange(n // 8) - number % 2

    mixed, first, second = [], [], []
    for number in range(calls):
        amount = rng.randint(-(10**11), 10**11)
        mixed += [("update", *wide(number), amount), ("minimum", *wide(number))]
        first.append(("update", *wide(number), amount))
        second.append(("minimum", *wide(number)))

    moving = []
    for number in range(calls):
        start = number * (n // 2) // calls
        moving += [("update", start, start + n // 2, 7), ("minimum", 0, n), ("update", start, n, -4)]
        if number % 3 == 0:
            moving += [("minimum", start // 2, n), ("update", n - 1 - number, n, 10**9)]
    return {
        "wide ranges": script((values,), *mixed),
        "updates first": script((list(range(n)),), *first, *second),
        "moving ranges": script(([3] * n,), *moving[:10_000]),
    }

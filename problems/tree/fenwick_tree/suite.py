"""Hidden suite of fenwick_tree."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

MOST = 10**15
MOST_FOUND = 10**18


class Model:
    """Adds up the values in each call."""

    def __init__(self, values):
        self.values = list(values)

    def add(self, index, amount):
        self.values[index] += amount

    def total(self, start, stop):
        return sum(self.values[start:stop])

    def find(self, amount):
        sums = (sum(self.values[:count]) for count in range(len(self.values) + 1))
        return next((count for count, total in enumerate(sums) if total >= amount), -1)


def valid(init, operations):
    [values] = init
    values, n = list(values), len(values)
    negative = sum(value < 0 for value in values)
    if n > 50_000 or not 1 <= len(operations) <= 50_000 or not all(-MOST <= it <= MOST for it in values):
        return False
    for name, *numbers in operations:
        if name == "add":
            index, amount = numbers
            if not (0 <= index < n and -MOST <= amount <= MOST):
                return False
            negative -= values[index] < 0
            values[index] += amount
            negative += values[index] < 0
        elif name == "total":
            if not 0 <= numbers[0] <= numbers[1] <= n:
                return False
        elif negative or not -MOST_FOUND <= numbers[0] <= MOST_FOUND:
            return False
    return True


def totals(n):
    """Ask for the sum of each range."""
    return [("total", start, stop) for start in range(n + 1) for stop in range(start, n + 1)]


def finds(*values):
    """Ask how many values are needed for each prefix sum, and for a little more and less."""
    amounts, reached = {-1, 0, 1}, 0
    for value in values:
        reached += value
        amounts |= {reached - 1, reached, reached + 1}
    return [("find", amount) for amount in sorted(amounts)]


def steps(values, *changes):
    """Make each change, and after it ask for the sum of each range, and for each find if no value is negative."""
    now = list(values)
    calls = [*totals(len(now)), *(finds(*now) if min(now, default=0) >= 0 else [])]
    for index, amount in changes:
        now[index] += amount
        calls += [("add", index, amount), *totals(len(now)), *(finds(*now) if min(now) >= 0 else [])]
    return script((list(values),), *calls)


def looked_at(values, changes, *, seed=1, count=60):
    """Make the changes, and ask for some ranges and finds after every few of them."""
    rng, now, calls = random.Random(seed), list(values), []
    n = len(values)
    every = max(1, len(changes) // count)
    for number, (index, amount) in enumerate(changes):
        now[index] += amount
        calls.append(("add", index, amount))
        if number % every == 0:
            stop = rng.randint(0, n)
            calls += [("total", 0, n), ("total", rng.randint(0, stop), stop), ("total", index, index + 1)]
            calls += asked(rng, now) if min(now) >= 0 else []
    return script((list(values),), *calls)


def asked(rng, now):
    """Ask for a prefix sum and for one more; for all values and for one more."""
    some = sum(now[: rng.randint(0, len(now))])
    return [("find", amount) for amount in (some, some + 1, sum(now), sum(now) + 1)]


def numbers(seed, n, low, high):
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(n)]


def changes(seed, n, count, low, high):
    """Return (index, amount) pairs."""
    rng = random.Random(seed)
    return [(rng.randrange(n), rng.randint(low, high)) for _ in range(count)]


test_edges = edge_cases(
    no_values=script(([],), ("total", 0, 0), ("find", 1), ("find", 0), ("find", -1), ("find", MOST_FOUND)),
    one_value=steps([5], (0, 2), (0, -7), (0, 1)),
    one_value_of_zero=steps([0], (0, 0), (0, 3)),
    one_negative_value=steps([-4], (0, 3), (0, 1), (0, 1)),
    two_values=steps([3, 4], (1, 2), (0, -3), (1, -6)),
    three_values=steps([3, 1, 4], (2, 1), (1, -1), (0, 5)),
    four_values=steps([1, 2, 3, 4], (3, 1), (0, 1), (1, 1), (2, 1)),
    five_values=steps([1, 1, 1, 1, 1], (4, 1), (0, -1), (2, 3)),
    six_values=steps([2, 0, 5, 1, 0, 3], (1, 1), (5, -3), (4, 2)),
    seven_values=steps([1, 0, 0, 2, 0, 0, 4], (6, 1), (3, -2)),
    eight_values=steps([1, 2, 1, 4, 1, 2, 1, 8], (7, -8), (3, 5), (0, 1)),
    nine_values=steps([9, 8, 7, 6, 5, 4, 3, 2, 1], (8, 1), (0, -9), (7, 7)),
    zeros=steps([0] * 6, (3, 1), (3, -1), (5, 2)),
    zeros_at_both_ends=steps([0, 0, 3, 0, 0], (2, -1), (0, 1), (4, 1)),
    zeros_in_the_middle=steps([2, 0, 0, 0, 0, 2], (0, -2), (5, -2)),
    zeros_after_a_power_of_two=steps([1, 1, 0, 0, 1, 0, 0, 0, 1], (2, 0), (4, -1)),
    value_becomes_zero=steps([4, 3, 2], (1, -3), (2, -2), (0, -4)),
    only_the_last_value=steps([0, 0, 0, 0, 7], (4, 1), (4, -8)),
    only_the_first_value=steps([7, 0, 0, 0, 0], (0, 1), (0, -8)),
    negative_values=steps([-3, 5, -1, -8], (1, -5), (0, 3), (2, 1), (3, 9)),
    negative_and_then_not=steps([2, -6, 3], (1, 5), (1, 1), (1, 4), (2, -4), (2, 1)),
    amounts_of_zero=steps([1, 2], (0, 0), (1, 0)),
    same_index_again=steps([1, 1, 1], (1, 1), (1, 1), (1, -2), (1, 5)),
    sums_beyond_float64=steps(
        [MOST, 1, MOST, *[MOST] * 8, 1, 2, MOST - 1], (1, 1), (11, -1), (13, -MOST), (0, MOST)
    ),
    largest_amounts=script(
        ([MOST] * 5,),
        *[("add", index % 5, MOST) for index in range(40)],
        *[("find", amount) for amount in (9 * MOST, 9 * MOST + 1, 18 * MOST, 45 * MOST, 45 * MOST + 1)],
        *[("find", amount) for amount in (MOST_FOUND, -MOST_FOUND, 0)],
        ("total", 0, 5),
        ("total", 1, 4),
    ),
    smallest_amounts=script(
        ([-MOST] * 3,),
        *[("add", index % 3, -MOST) for index in range(40)],
        ("total", 0, 3),
        ("total", 1, 2),
        *[("add", index % 3, MOST) for index in range(43)],
        ("find", 1),
        ("total", 0, 3),
    ),
    numbers_from_a_million_on=steps(
        [1_000_000, 1_000_001, 999_999, 2_000_003], (2, 5_000_000), (0, -999_999)
    ),
    numbers_beyond_16_and_32_bits=steps([2**15, 2**16, 2**31, 2**32 + 1, 7], (0, 2**32), (4, 2**31)),
    values_1_to_300=looked_at(list(range(300)), [(index * 7 % 300, 300 - index) for index in range(300)]),
    values_1_to_256=looked_at([1] * 256, [(index, 1) for index in range(256)]),
    values_1_to_255=looked_at([1] * 255, [(index, 2) for index in range(254, -1, -1)]),
    values_1_to_257=looked_at([1] * 257, [(256, 1), (255, 1), (0, 1), (128, -1), (127, 1), (256, -2)]),
    ones_and_zeros_1025=looked_at(numbers(5, 1025, 0, 1), changes(6, 1025, 200, 0, 1)),
    values_2000_negative=looked_at(numbers(7, 2_000, -MOST, MOST), changes(8, 2_000, 300, -MOST, MOST)),
    values_3000_all_zero_but_one=looked_at([0] * 2_999 + [4], [(1_500, 3), (1_500, -3), (2_999, -4), (0, 2)]),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Up to nine values, with a change and without; then every range, and finds around every prefix sum."""

    def asked(values, moves):
        moves = [(index % len(values), amount) for index, amount in moves] if values else []
        now = list(values)
        for index, amount in moves:
            now[index] += amount
        shown = finds(*now) if min(now, default=0) >= 0 else []
        calls = [*[("add", *move) for move in moves], *shown, *totals(len(now))]
        return script((values,), *calls)

    changed = small.lists([(0, 1), (1, 2), (2, -1), (3, 1)], most=1)
    return small.either(
        small.built(asked, small.lists([1, 0, 2, -1], most=4), changed),
        small.built(asked, small.lists([0, 1], most=9, least=5), small.lists([], most=0)),
    )


@random_cases(count=200)
def test_random(st):
    """Up to 70 values, many of them zeros, or huge ones; 20 to 100 calls, with finds when no value is negative."""
    few = st.integers(0, 3)
    huge = st.integers(0, MOST)
    any_sign = st.integers(-3, 3) | st.integers(-MOST, MOST)

    def calls(values):
        n = len(values)
        index = st.integers(0, n - 1)
        amount = st.integers(-3, 3) | st.integers(-MOST, MOST)
        add = st.tuples(st.just("add"), index, amount)
        ends = st.tuples(st.integers(0, n), st.integers(0, n)).map(sorted)
        total = ends.map(lambda pair: ("total", *pair))
        near = st.tuples(st.just("near"), st.integers(0, n), st.integers(-1, 1))
        far = st.tuples(st.just("find"), st.integers(-MOST_FOUND, MOST_FOUND) | st.integers(-2, 40))
        drawn = st.lists(add | total | near | near | far, min_size=20, max_size=100)
        return st.tuples(st.booleans(), drawn).map(lambda both: played(values, *both))

    lists = [
        st.lists(value, min_size=2, max_size=70) for value in (few, few | huge, st.sampled_from([0, 0, 1, 2]))
    ]
    return (lists[0] | lists[1] | lists[2] | st.lists(any_sign, min_size=1, max_size=40)).flatmap(calls)


def played(values, never_negative, drawn):
    """Turn each "near" into a find around a prefix sum; leave out what is not allowed while a value is negative."""
    now, calls = list(values), []
    for name, *given in drawn:
        if name == "add":
            index, amount = given
            if never_negative and now[index] + amount < 0:
                amount = -min(max(now[index], 0), MOST)
            now[index] += amount
            calls.append(("add", index, amount))
        elif name == "total":
            calls.append(("total", *given))
        elif min(now) >= 0:
            amount = sum(now[: given[0]]) + given[1] if name == "near" else given[0]
            calls.append(("find", max(-MOST_FOUND, min(MOST_FOUND, amount))))
    return script((list(values),), *calls, ("total", 0, len(values)))


def workload(n):
    """Any values and calls; many zeros, with finds near the end; changes at the front; negative values; many adds."""
    rng = random.Random(n)
    third = n // 6

    def mixed(values, index, around, amount):
        calls, count = [], len(values)
        for number in range(third):
            start = rng.randrange(count // 4)
            calls += [
                ("add", index(number), amount(number)),
                ("total", start, count - rng.randrange(count // 4)),
            ]
            if around is not None:
                calls.append(("find", around(number)))
        return script((values,), *calls)

    values = [rng.randint(0, 10**12) for _ in range(n)]
    whole = sum(values)
    sparse = [rng.choice([0, 0, 0, 0, 0, 0, 1, 3]) for _ in range(n - 1)]
    ones = sum(sparse)
    signed = [rng.randint(-MOST, MOST) for _ in range(n)]
    return {
        "any values": mixed(
            values,
            lambda _: rng.randrange(n),
            lambda _: rng.randint(whole // 2, whole),
            lambda _: rng.randint(0, 99),
        ),
        "many zeros": mixed(
            sparse,
            lambda number: n - 2 - number % 99,
            lambda number: ones - 5 + number % 9,
            lambda number: number % 2,
        ),
        "changes at the front": mixed(
            [0] * (2**15) + [5], lambda number: number % 7, lambda number: 2 * number + 3, lambda _: 2
        ),
        "negative values": mixed(
            signed, lambda _: rng.randrange(n), None, lambda _: rng.randint(-MOST, MOST)
        ),
    }

"""Hidden suite of skip_list."""

import random
from bisect import bisect_left, bisect_right, insort

from judge.suite import Rolls, edge_cases, exhaustive_cases, random_cases, script

HIGH = 1_000_000_000


class Model:
    """Keeps the values in a set, and sorts them for each range."""

    def __init__(self, coin):
        self.known = set()

    def insert(self, value):
        is_new = value not in self.known
        self.known.add(value)
        return is_new

    def remove(self, value):
        was_there = value in self.known
        self.known.discard(value)
        return was_there

    def contains(self, value):
        return value in self.known

    def range(self, low, high):
        return sorted(value for value in self.known if low <= value <= high)


def valid(init, operations):
    return (
        isinstance(init[0], Rolls)
        and 1 <= len(operations) <= 30_000
        and all(-HIGH <= value <= HIGH for _, *values in operations for value in values)
        and returned(operations) <= 100_000
    )


def returned(operations):
    """Return how many values all calls of range return."""
    known, values, count = set(), [], 0
    for name, *given in operations:
        if name == "range":
            count += max(0, bisect_right(values, given[1]) - bisect_left(values, given[0]))
        elif name == "insert" and given[0] not in known:
            known.add(given[0])
            insort(values, given[0])
        elif name == "remove" and given[0] in known:
            known.remove(given[0])
            values.remove(given[0])
    return count


def insert(*values):
    return [("insert", value) for value in values]


def remove(*values):
    return [("remove", value) for value in values]


def contains(*values):
    return [("contains", value) for value in values]


def span(low, high):
    return [("range", low, high)]


ALL = span(-HIGH, HIGH)


def steps(*parts, seed=1):
    """Return a script of these operations, with a range of everything at the end."""
    return script((Rolls(seed),), *(operation for part in parts for operation in part), *ALL)


def watched(operations, seed):
    """Return a script of these operations, with a range of everything after each change."""
    shown = [
        step
        for operation in operations
        for step in (operation, *(ALL if operation[0] in ("insert", "remove") else ()))
    ]
    return script((Rolls(seed),), *shown)


test_edges = edge_cases(
    empty=steps(contains(0, HIGH, -HIGH), remove(0, HIGH, -HIGH), span(-5, 5)),
    limits_not_there=steps(insert(5), contains(HIGH, -HIGH), remove(HIGH, -HIGH), span(HIGH, HIGH)),
    limits=steps(insert(HIGH, -HIGH), contains(HIGH, -HIGH), insert(HIGH, -HIGH), remove(HIGH, -HIGH)),
    duplicate=steps(insert(3, 3), contains(3), remove(3), contains(3), remove(3)),
    ascending=steps(insert(*range(20)), contains(*range(-1, 21))),
    descending=steps(insert(*range(20, 0, -1)), contains(*range(22))),
    remove_the_smallest=steps(insert(2, 1, 3), remove(1), contains(1, 2, 3)),
    remove_the_largest=steps(insert(2, 1, 3), remove(3), contains(1, 2, 3), insert(4)),
    remove_a_missing_value=steps(insert(1, 3, 5), remove(2, 4, 6, 0), contains(1, 3, 5)),
    remove_all_then_insert=steps(insert(1, 2, 3), remove(2, 3, 1), ALL, contains(1, 2), insert(2, 1, 2)),
    insert_again_after_remove=steps(insert(4), remove(4), insert(4), contains(4), insert(4), remove(4, 4)),
    insert_next_to_a_removed_value=steps(
        insert(*range(0, 60, 3)),
        remove(*range(0, 60, 6)),
        insert(*range(1, 60, 6)),
        contains(*range(60)),
        seed=3,
    ),
    insert_remove_again_and_again=steps((insert(7, 8) + remove(7) + ALL + contains(7, 8)) * 30, seed=4),
    range_ends_are_included=steps(insert(1, 2, 3, 4, 5), span(2, 4), span(1, 5), span(3, 3)),
    range_ends_are_missing=steps(
        insert(10, 20, 30, 40), span(15, 35), span(11, 19), span(20, 39), span(5, 20)
    ),
    range_beyond_all_values=steps(insert(10, 20), span(21, 30), span(0, 9), span(20, 99), span(-9, 10)),
    range_low_above_high=steps(insert(1, 2, 3), span(3, 1), span(2, 1), span(HIGH, -HIGH)),
    range_over_removed_values=steps(insert(*range(30)), remove(*range(5, 25)), span(3, 26), span(6, 20)),
    gaps_of_two=steps(insert(*range(0, 40, 2)), span(4, 17), span(5, 17), contains(7, 8)),
    zero_in_the_middle=steps(insert(-2, 0, 2, -1, 1), span(-2, 2), remove(0), insert(0), contains(0)),
    negative_values=steps(insert(-5, -3, -9, -1), contains(-3, 3), span(-6, -2), remove(-9, 9)),
    too_fine_for_float32=steps(
        insert(16_777_217, 16_777_216), contains(16_777_216, 16_777_218), remove(16_777_217)
    ),
    equal_but_not_identical=steps(insert(1_000, 5_000), insert(1_000), contains(5_000, 1_000), remove(5_000)),
    more_than_256=steps(
        insert(*range(400, 0, -1)), remove(*range(2, 400, 7)), span(50, 350), contains(302, 303)
    ),
    more_than_1000=steps(
        insert(*(index * 7 % 1_500 for index in range(1_500))),
        remove(*range(0, 1_500, 3)),
        span(20, 1_400),
        contains(*range(700, 800)),
        insert(*range(600, 900)),
        seed=5,
    ),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Up to five inserts and removes of three values, with several coins; then every value and several ranges."""
    moves = [*insert(2, 0, -1), *remove(2, 0, -1)]
    shown = [*ALL, *contains(2, 0, -1), *span(0, 2), *span(-5, 0), *span(1, 0)]
    return small.built(
        lambda seed, operations: script((Rolls(seed),), *operations, *shown),
        [1, 2, 3],
        small.lists(moves, most=5),
    )


@random_cases(count=250)
def test_random(st):
    """Up to 150 operations on few close values or on values from the whole range, with any coin."""
    close, far = st.integers(-4, 25), st.integers(-HIGH, HIGH)

    def scripts(values):
        value = st.sampled_from(values)
        change = st.tuples(st.sampled_from(["insert", "insert", "remove"]), value)
        ends = st.tuples(value, value).map(sorted) | st.tuples(value, value)
        ask = st.tuples(st.just("contains"), value) | ends.map(lambda pair: ("range", *pair))
        long = st.lists(change | change | ask, min_size=60, max_size=150)
        return long | st.lists(change | ask, min_size=10, max_size=40)

    few = st.lists(close, min_size=3, max_size=12, unique=True)
    many = st.lists(close | far | st.sampled_from([-HIGH, HIGH]), min_size=15, max_size=40, unique=True)
    drawn = st.tuples((few | many).flatmap(scripts), st.integers(0, 999))
    return st.tuples(st.booleans(), drawn).map(
        lambda both: watched(*both[1]) if both[0] else steps(both[1][0], seed=both[1][1])
    )


def workload(n):
    """Ascending, descending and shuffled values, asked for at the upper end; ranges over many removed values."""
    some = n // 6
    rng = random.Random(n)
    shuffled = rng.sample(range(-HIGH, HIGH), 2 * some)

    def near(top):
        values = rng.choices(range(top - 40, top + 20), k=some)
        return [
            step
            for value in values
            for step in (*contains(value), *span(value, value + 3), *span(value + 9, value))
        ]

    up = insert(*range(2 * some)) + near(2 * some) + remove(*range(2 * some - 1, some, -1))
    down = insert(*range(0, -2 * some, -1)) + near(0) + remove(*range(-50, -some, -1))
    mixed = insert(*shuffled) + contains(*shuffled[:some], *range(some)) + remove(*shuffled[: 2 * some : 2])
    gone = insert(*range(n // 4)) + remove(*range(1, n // 4)) + span(0, n // 4) * (n // 2 - 1_000)
    return {
        "ascending": steps(up),
        "shuffled": steps(mixed, span(0, HIGH // 2), seed=2),
        "descending": steps(down, seed=3),
        "many removed": steps(gone, insert(*range(900)), span(5, 9), seed=4),
    }

"""Hidden suite of median_of_stream."""

import random

from judge.suite import edge_cases, random_cases, script


class Model:
    """Sorts all numbers for every median."""

    def __init__(self):
        self.nums = []

    def insert(self, num):
        self.nums.append(num)

    def median(self):
        ordered = sorted(self.nums)
        middle = len(ordered) // 2
        return (ordered[middle] + ordered[~middle]) / 2


def valid(init, operations):
    names = [name for name, *_ in operations]
    return (
        init == ()
        and names[:1] == ["insert"]
        and names.count("insert") <= 30_000
        and names.count("median") <= 30_000
        and all(-1_000_000_000 <= num <= 1_000_000_000 for _, *args in operations for num in args)
    )


def asked_after_each(*nums):
    """Insert the numbers and ask for the median after each."""
    return script((), *(step for num in nums for step in (("insert", num), ("median",))))


def asked_at_the_end(*nums):
    """Insert the numbers and ask for the median twice."""
    return script((), *(("insert", num) for num in nums), ("median",), ("median",))


test_edges = edge_cases(
    one_number=asked_at_the_end(7),
    zero=asked_after_each(0, 0),
    two_rising=asked_after_each(1, 2),
    two_falling=asked_after_each(2, 1),
    mean_is_a_half=asked_after_each(3, 4, 9, 10),
    mean_is_a_negative_half=asked_after_each(-3, -4, -9, -10),
    mean_across_zero=asked_after_each(-3, 2),
    rising=asked_after_each(1, 2, 3, 4, 5, 6, 7),
    falling=asked_after_each(7, 6, 5, 4, 3, 2, 1),
    alternating=asked_after_each(5, -5, 4, -4, 3, -3, 2, -2),
    all_equal=asked_after_each(4, 4, 4, 4),
    repeats_outweigh=asked_after_each(1, 9, 9, 9, 2),
    repeats_below=asked_after_each(8, 1, 1, 1, 7),
    all_greater_than_the_first=asked_at_the_end(1, 5, 6, 7, 8),
    all_less_than_the_first=asked_at_the_end(9, 4, 3, 2, 1),
    asked_twice_with_even_count=asked_at_the_end(1, 2, 8, 9),
    asked_only_at_the_end=asked_at_the_end(3, 1, 4, 1, 5, 9, 2, 6),
    greatest_numbers=asked_after_each(1_000_000_000, 999_999_999, -1_000_000_000, -999_999_999),
)


@random_cases
def test_random(st):
    """Few different numbers, so that repeats reach the middle, and medians in between at random."""
    num = st.integers(-4, 4) | st.integers(-1_000_000_000, 1_000_000_000)
    insert = st.tuples(st.just("insert"), num)
    steps = st.lists(insert | st.just(("median",)), max_size=12)
    return st.tuples(insert, steps).map(lambda drawn: script((), drawn[0], *drawn[1], ("median",)))


def workload(n):
    """The median is asked for after every number: once in any order, once rising, so that all cross over."""
    shuffled = random.Random(n).sample(range(-n, n), n)
    return {"any order": asked_after_each(*shuffled), "rising": asked_after_each(*range(n))}

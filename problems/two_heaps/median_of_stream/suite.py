"""Hidden suite of median_of_stream."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LIMIT = 1_000_000_000


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
        and all(-LIMIT <= num <= LIMIT for _, *args in operations for num in args)
    )


def median_after_each(*nums):
    """Insert the numbers and call median after each."""
    return script((), *(step for num in nums for step in (("insert", num), ("median",))))


def median_at_the_end(*nums):
    """Insert the numbers and call median twice."""
    return script((), *(("insert", num) for num in nums), ("median",), ("median",))


test_edges = edge_cases(
    mean_is_a_half=median_after_each(3, 4, 9, 10),
    mean_is_a_negative_half=median_after_each(-3, -4, -9, -10),
    ascending=median_after_each(1, 2, 3, 4, 5, 6, 7),
    descending=median_after_each(7, 6, 5, 4, 3, 2, 1),
    alternating=median_after_each(5, -5, 4, -4, 3, -3, 2, -2),
    duplicates_of_the_largest=median_after_each(1, 9, 9, 9, 2),
    duplicates_of_the_smallest=median_after_each(8, 1, 1, 1, 7),
    all_less_than_the_first=median_at_the_end(9, 4, 3, 2, 1),
    median_called_twice_even_count=median_at_the_end(1, 2, 8, 9),
    median_called_only_at_the_end=median_at_the_end(3, 1, 4, 1, 5, 9, 2, 6),
    values_at_the_limits=median_after_each(LIMIT, LIMIT - 1, -LIMIT, 1 - LIMIT),
    all_at_the_lower_limit=median_after_each(-LIMIT, -LIMIT, -LIMIT),
    too_fine_for_float32=median_after_each(16_777_217, 16_777_217),
)


@exhaustive_cases
def test_exhaustive(small):
    """All orders of few numbers, with medians in between."""
    return small.scripts((), ("insert", [1, 0, -2]), ("median",))


@random_cases
def test_random(st):
    """Up to 60 numbers, few distinct ones or any, and medians in between at random."""
    few, any_num = (
        st.integers(-4, 4),
        st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT]),
    )

    def steps(num):
        insert = st.tuples(st.just("insert"), num)
        return st.tuples(insert, st.lists(insert | insert | st.just(("median",)), min_size=10, max_size=60))

    return (steps(few) | steps(any_num)).map(lambda drawn: script((), drawn[0], *drawn[1], ("median",)))


def workload(n):
    """The median after every number: in any order, ascending, so that all change heaps, descending, and equal."""
    shuffled = random.Random(n).sample(range(-LIMIT, LIMIT), n)
    return {
        "any order": median_after_each(*shuffled),
        "ascending": median_after_each(*range(n // 2)),
        "descending": median_after_each(*range(n // 2, 0, -1)),
        "all equal": median_after_each(*([7] * (n // 2)), 9, 9),
    }

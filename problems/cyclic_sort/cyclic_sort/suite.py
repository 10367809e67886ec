"""Hidden suite of cyclic_sort."""

import random

from judge.suite import edge_cases, random_cases

in_place = True


def valid(nums):
    return len(nums) <= 100_000 and sorted(nums) == list(range(1, len(nums) + 1))


def expected(nums):
    """Sort by the library."""
    return sorted(nums)


def outcome(call):
    return call.after[0]


test_edges = edge_cases(
    empty=([],),
    one=([1],),
    in_order=([1, 2, 3, 4],),
    one_swap=([2, 1],),
    falling_order=([5, 4, 3, 2, 1],),
    only_the_last_two=([1, 2, 4, 3],),
    only_the_first_two=([2, 1, 3, 4],),
    only_the_last_two_of_many=([*range(1, 29), 30, 29],),
    only_the_first_two_of_many=([2, 1, *range(3, 31)],),
    only_the_ends=([4, 2, 3, 1],),
    one_cycle_forwards=([2, 3, 4, 5, 6, 1],),
    one_cycle_backwards=([6, 1, 2, 3, 4, 5],),
    two_cycles_interlocked=([3, 4, 1, 2],),
    three_cycles=([2, 1, 4, 5, 3, 6, 8, 7],),
    first_at_home_and_the_rest_not=([1, 4, 5, 3, 2],),
    two_passes_are_not_enough=([3, 4, 6, 5, 7, 8, 1, 2],),
    three_passes_are_not_enough=([7, 10, 5, 12, 11, 9, 8, 16, 13, 6, 15, 14, 17, 2, 4, 3, 1, 18],),
    more_than_one_digit=([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],),
)


@random_cases
def test_random(st):
    """Permutations of up to nine numbers: long cycles, short ones and numbers at home."""
    return st.tuples(st.integers(0, 9).flatmap(lambda n: st.permutations(list(range(1, n + 1)))))


def workload(n):
    """Shuffled, so that cycles are long and every search has far to go; and all numbers in one cycle."""
    nums = list(range(1, n + 1))
    random.Random(n).shuffle(nums)
    return {"shuffled": (nums,), "one cycle": ([*range(2, n + 1), 1],)}

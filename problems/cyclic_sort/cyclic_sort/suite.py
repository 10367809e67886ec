"""Hidden suite of cyclic_sort."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

in_place = True


def valid(nums):
    return 1 <= len(nums) <= 150_000 and sorted(nums) == list(range(1, len(nums) + 1))


def expected(nums):
    """Sort by the library."""
    return sorted(nums)


def outcome(call):
    return call.after[0]


test_edges = edge_cases(
    one_number=([1],),
    already_sorted=([1, 2, 3, 4],),
    last_two_swapped=([1, 2, 4, 3],),
    last_two_of_30_swapped=([*range(1, 29), 30, 29],),
    first_two_of_30_swapped=([2, 1, *range(3, 31)],),
    one_cycle_forwards=([2, 3, 4, 5, 6, 1],),
    one_cycle_backwards=([6, 1, 2, 3, 4, 5],),
    three_cycles=([2, 1, 4, 5, 3, 6, 8, 7],),
    two_passes_are_not_enough=([3, 4, 6, 5, 7, 8, 1, 2],),
    three_passes_are_not_enough=([7, 10, 5, 12, 11, 9, 8, 16, 13, 6, 15, 14, 17, 2, 4, 3, 1, 18],),
    two_digit_numbers=([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All permutations of up to six numbers, and many of seven."""
    return (small.lists(range(1, 8), distinct=True),)


@random_cases
def test_random(st):
    """Permutations of up to sixty numbers: shuffled, rotated, and sorted except for a few swaps."""

    def swapped(drawn):
        n, swaps = drawn
        nums = list(range(1, n + 1))
        for i, j in swaps:
            nums[i % n], nums[j % n] = nums[j % n], nums[i % n]
        return nums

    size, index = st.integers(8, 60), st.integers(0, 59)
    shuffled = size.flatmap(lambda n: st.permutations(list(range(1, n + 1))).map(list))
    rotated = st.tuples(size, index).map(lambda it: [(i + it[1]) % it[0] + 1 for i in range(it[0])])
    nearly = st.tuples(size, st.lists(st.tuples(index, index), max_size=6)).map(swapped)
    return st.tuples(shuffled | shuffled | rotated | nearly)


def workload(n):
    """Descending, so that searches are long; shuffled in blocks; one cycle in both directions."""
    nums = list(range(1, n + 1))
    rng = random.Random(n)
    nums = sorted(nums, key=lambda num: (num // 1000, rng.random()))
    return {
        "descending": (list(range(n, 0, -1)),),
        "shuffled": (nums,),
        "one_cycle": ([*range(2, n + 1), 1],),
        "one_cycle_backwards": ([n, *range(1, n)],),
    }

"""Hidden suite of all_missing_numbers."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums):
    return len(nums) <= 150_000 and all(1 <= num <= len(nums) for num in nums)


def expected(nums):
    """Look for each number."""
    return [number for number in range(1, len(nums) + 1) if number not in nums]


test_edges = edge_cases(
    no_number=([],),
    only_one=([1],),
    nothing_missing=([3, 1, 2],),
    nothing_missing_in_a_long_cycle=([2, 3, 4, 5, 6, 1],),
    first_missing=([2, 2],),
    last_missing=([1, 1],),
    all_but_the_first=([1] * 5,),
    all_but_the_last=([5] * 5,),
    all_but_the_middle=([3] * 5,),
    last_two_missing=([1, 2, 3, 3, 1],),
    first_two_missing=([3, 4, 5, 5, 4],),
    gap_of_two=([1, 4, 4, 1, 5],),
    twice_is_there=([4, 3, 2, 4],),
    three_times_is_there=([2, 2, 2],),
    four_times_is_there=([4, 4, 4, 4],),
    more_often_than_a_byte_counts=([2] * 256,),
    repeat_before_the_rest=([2, 2, 5, 3, 1],),
    one_swap_is_not_enough=([5, 3, 4, 2, 5],),
    sets_are_not_sorted=([1, 3, 4, 5, 6, 7, 8, 10, 10, 10],),
)


@random_cases
def test_random(st):
    """Numbers from 1 to n at will, permutations with one number written over, and few numbers often."""

    def lists(n):
        if n == 0:
            return st.just([])
        number = st.integers(1, n)
        nearly = st.tuples(st.permutations(list(range(1, n + 1))), number, number).map(
            lambda it: [it[2] if num == it[1] else num for num in it[0]]
        )
        few = st.lists(st.sampled_from([1, n, max(n - 1, 1)]), min_size=n, max_size=n)
        return st.lists(number, min_size=n, max_size=n) | nearly | few

    return st.tuples(st.integers(0, 10).flatmap(lists))


def workload(n):
    """A shuffled half of the numbers twice, so that every other search is in vain; and all of them in one cycle."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    random.Random(n).shuffle(nums)
    return {"half of them missing": (nums,), "one cycle": ([*range(2, n + 1), 1],)}

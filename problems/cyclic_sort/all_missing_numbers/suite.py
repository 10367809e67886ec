"""Hidden suite of all_missing_numbers."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(1 <= num <= len(nums) for num in nums)


def expected(nums):
    """Look for each number."""
    return [number for number in range(1, len(nums) + 1) if number not in nums]


test_edges = edge_cases(
    only_one=([1],),
    nothing_missing_in_a_long_cycle=([2, 3, 4, 5, 6, 1],),
    all_but_the_first=([1] * 5,),
    all_but_the_last=([5] * 5,),
    first_two_missing=([3, 4, 5, 5, 4],),
    gap_of_two=([1, 4, 4, 1, 5],),
    twice_is_there=([4, 3, 2, 4],),
    three_times_is_there=([2, 2, 2],),
    more_often_than_a_byte_counts=([2] * 256,),
    one_swap_is_not_enough=([5, 3, 4, 2, 5],),
    sets_are_not_sorted=([1, 3, 4, 5, 6, 7, 8, 10, 10, 10],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All calls of up to five guests, and few prizes for more of them."""
    return (
        small.either(
            small.lists(range(1, 6), 5),
            small.lists([6, 1, 3], 6, 6),
            small.lists([7, 2], 7, 7),
            small.lists([1, 8], 8, 8),
        ),
    )


@random_cases
def test_random(st):
    """Numbers from 1 to n at will, permutations with some written over, and few numbers often."""

    def lists(n):
        number = st.integers(1, n)
        nearly = st.tuples(
            st.permutations(list(range(1, n + 1))), st.lists(st.tuples(number, number), max_size=3)
        ).map(lambda it: [dict(it[1]).get(num, num) for num in it[0]])
        few = st.lists(st.sampled_from([1, n, n - 1, n // 2]), min_size=n, max_size=n)
        return st.lists(number, min_size=n, max_size=n) | nearly | few

    return st.tuples(st.integers(6, 60).flatmap(lists))


def workload(n):
    """A shuffled half of the numbers twice; all in one cycle; falling but for one; all the same."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    random.Random(n).shuffle(nums)
    return {
        "half_of_them_missing": (nums,),
        "one_cycle_and_a_repeat": ([*range(2, n + 1), n],),
        "falling": ([*range(n, 1, -1), 2],),
        "all_the_same": ([n // 2 + 1] * n,),
    }

"""Hidden suite of all_missing_numbers."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums):
    return 1 <= len(nums) <= 150_000 and all(1 <= num <= len(nums) for num in nums)


def expected(nums):
    """Search for each number."""
    return [number for number in range(1, len(nums) + 1) if number not in nums]


test_edges = edge_cases(
    one_number=([1],),
    nothing_missing_one_long_cycle=([2, 3, 4, 5, 6, 1],),
    all_missing_but_1=([1] * 5,),
    all_missing_but_n=([5] * 5,),
    first_two_missing=([3, 4, 5, 5, 4],),
    gap_of_two=([1, 4, 4, 1, 5],),
    number_that_occurs_twice=([4, 3, 2, 4],),
    number_that_occurs_three_times=([2, 2, 2],),
    number_that_occurs_256_times=([2] * 256,),
    one_swap_per_index_is_not_enough=([5, 3, 4, 2, 5],),
    set_is_not_sorted=([1, 3, 4, 5, 6, 7, 8, 10, 10, 10],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to five numbers, and few distinct numbers in longer lists."""
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
    """Any numbers from 1 to n, permutations with a few numbers overwritten, and few distinct numbers."""

    def lists(n):
        number = st.integers(1, n)
        nearly = st.tuples(
            st.permutations(list(range(1, n + 1))), st.lists(st.tuples(number, number), max_size=3)
        ).map(lambda it: [dict(it[1]).get(num, num) for num in it[0]])
        few = st.lists(st.sampled_from([1, n, n - 1, n // 2]), min_size=n, max_size=n)
        return st.lists(number, min_size=n, max_size=n) | nearly | few

    return st.tuples(st.integers(6, 60).flatmap(lists))


def workload(n):
    """Half of the numbers twice, shuffled; all in one cycle; descending with one duplicate; all equal."""
    nums = [2 * (i // 2) + 1 for i in range(n)]
    random.Random(n).shuffle(nums)
    return {
        "half_of_them_missing": (nums,),
        "one_cycle_and_a_duplicate": ([*range(2, n + 1), n],),
        "descending": ([*range(n, 1, -1), 2],),
        "all_equal": ([n // 2 + 1] * n,),
    }

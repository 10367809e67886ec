"""Hidden suite of duplicate_number."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

unmodified = True


def valid(nums):
    n = len(nums) - 1
    return 1 <= n <= 109_999 and all(1 <= num <= n for num in nums) and _duplicates(nums) == 1


def _duplicates(nums):
    """Count the numbers that occur more than once."""
    seen, again = set(), set()
    for num in nums:
        (again if num in seen else seen).add(num)
    return len(again)


def check(call):
    if call.args[0].count(call.answer) < 2:
        return f"{call.answer} is not the duplicate"
    return None


test_edges = edge_cases(
    two_equal_numbers=([1, 1],),
    duplicates_at_both_ends=([3, 1, 2, 4, 3],),
    duplicates_adjacent=([1, 2, 2, 3],),
    number_that_occurs_four_times=([4, 4, 2, 4, 4],),
    number_that_occurs_five_times=([5, 5, 1, 5, 5, 5],),
    all_equal=([3] * 6,),
    path_into_a_cycle_of_one=([2, 4, 3, 1, 4],),
    long_path_short_cycle=([1, 2, 3, 4, 5, 6, 5],),
    short_path_long_cycle=([1, 2, 3, 4, 5, 6, 1],),
    descending=([5, 5, 4, 3, 2, 1],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to five numbers, and many of six."""
    return (small.lists(range(1, 6), 6, 2),)


@random_cases
def test_random(st):
    """One number twice, or so often that others are missing, in any order."""

    def lists(n):
        number, times = st.integers(1, n), st.integers(2, n + 1)
        numbers = st.tuples(number, st.just(2) | times, st.permutations(list(range(1, n + 1)))).map(
            lambda it: [it[0]] * it[1] + [num for num in it[2] if num != it[0]][: n + 1 - it[1]]
        )
        return numbers.flatmap(st.permutations).map(list)

    return st.tuples(st.integers(5, 60).flatmap(lists))


def workload(n):
    """A large and a small duplicate; a long path into a long cycle; descending; and all equal."""
    last = n - 1
    path = [*range(1, last - 1)]
    random.Random(n).shuffle(path)
    path.insert(len(path) // 2, last - 1)
    nums, duplicate = [0] * n, path[len(path) // 2 + 1]
    for index, following in zip([0, *path, last], [*path, last, duplicate], strict=True):
        nums[index] = following
    return {
        "duplicate_is_second_largest": ([*range(1, n), n - 2],),
        "long_path": (nums,),
        "duplicate_is_second_smallest": ([*range(1, n), 2],),
        "descending": ([*range(n - 1, 0, -1), n // 2],),
        "all_equal": ([n // 3] * n,),
    }

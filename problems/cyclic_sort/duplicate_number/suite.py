"""Hidden suite of duplicate_number."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

in_place = True


def valid(nums):
    n = len(nums) - 1
    return 1 <= n <= 109_999 and all(1 <= num <= n for num in nums) and _repeated(nums) == 1


def _repeated(nums):
    """Count the numbers that are there more than once."""
    seen, again = set(), set()
    for num in nums:
        (again if num in seen else seen).add(num)
    return len(again)


def check(call):
    if call.after[0] != call.args[0]:
        return "the list must be left unchanged"
    if call.args[0].count(call.answer) < 2:
        return f"{call.answer} is not the number that is repeated"
    return None


test_edges = edge_cases(
    two_tickets=([1, 1],),
    repeats_at_both_ends=([3, 1, 2, 4, 3],),
    repeats_side_by_side=([1, 2, 2, 3],),
    four_times=([4, 4, 2, 4, 4],),
    five_times=([5, 5, 1, 5, 5, 5],),
    all_the_same=([3] * 6,),
    cycle_of_one_at_the_end_of_a_way=([2, 4, 3, 1, 4],),
    long_way_and_short_cycle=([1, 2, 3, 4, 5, 6, 5],),
    short_way_and_long_cycle=([1, 2, 3, 4, 5, 6, 1],),
    falling_order=([5, 5, 4, 3, 2, 1],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to five tickets, and many of six."""
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
    """Repeats of a large and a small number; a long way into a long cycle; falling; and all the same."""
    last = n - 1
    way = [*range(1, last - 1)]
    random.Random(n).shuffle(way)
    way.insert(len(way) // 2, last - 1)
    nums, repeated = [0] * n, way[len(way) // 2 + 1]
    for place, following in zip([0, *way, last], [*way, last, repeated], strict=True):
        nums[place] = following
    return {
        "largest_but_one": ([*range(1, n), n - 2],),
        "long_way": (nums,),
        "second_smallest": ([*range(1, n), 2],),
        "falling": ([*range(n - 1, 0, -1), n // 2],),
        "all_the_same": ([n // 3] * n,),
    }

"""Hidden suite of sum_between_kth."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums, k1, k2):
    return 1 <= k1 < k2 <= len(nums) <= 100_000 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums, k1, k2):
    """Give each number its place, and add those whose place is between."""
    places = enumerate(sorted(nums), 1)
    return sum(num for place, num in places if k1 < place < k2)


test_edges = edge_cases(
    two_numbers=([5, 3], 1, 2),
    neighbouring_places=([9, 2, 7, 4], 2, 3),
    one_between=([9, 2, 7, 4], 1, 3),
    all_but_the_ends=([9, 2, 7, 4, 6], 1, 5),
    up_to_the_last_place=([9, 2, 7, 4], 2, 4),
    from_the_first_place=([9, 2, 7, 4], 1, 4),
    in_the_middle=([9, 2, 7, 4, 12, 1], 3, 5),
    sorted_already=([1, 2, 3, 4, 5, 6], 2, 5),
    falling=([6, 5, 4, 3, 2, 1], 2, 5),
    equal_to_the_lower_end=([1, 1, 1, 5, 9], 1, 4),
    equal_to_the_upper_end=([1, 5, 9, 9, 9], 1, 4),
    all_equal=([4] * 5, 2, 5),
    repeats_between=([1, 6, 6, 6, 9], 1, 5),
    repeats_below_take_places=([1, 1, 1, 2, 3, 4], 3, 6),
    heap_is_no_sorted_list=([1, 5, 2, 6, 7, 3, 4], 2, 6),
    negative=([-5, -9, -1, -7], 1, 4),
    sum_is_zero_by_chance=([-9, -2, 2, 9], 1, 4),
    zeros_between=([-1, 0, 0, 3], 1, 4),
    greatest_numbers=([1_000_000_000] * 4, 1, 4),
)


@random_cases
def test_random(st):
    """Few values, so that repeats cross both places, and every pair of places."""
    nums = st.lists(st.integers(-3, 4) | st.integers(-30, 120), min_size=2, max_size=11)
    return nums.flatmap(
        lambda nums: st.tuples(
            st.just(nums), st.lists(st.integers(1, len(nums)), min_size=2, max_size=2, unique=True)
        ).map(lambda drawn: (drawn[0], *sorted(drawn[1])))
    )


def workload(n):
    """Places a quarter of the list apart, in shuffled numbers and in falling ones."""
    shuffled = random.Random(n).choices(range(-n, n), k=n)
    return {"shuffled": (shuffled, n // 4, n // 2), "falling": (list(range(n, 0, -1)), n // 4, n // 2)}

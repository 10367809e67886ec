"""Hidden suite of k_largest_pairs."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(first, second, k):
    return (
        all(len(nums) <= 20_000 and nums == sorted(nums, reverse=True) for nums in (first, second))
        and all(-FAR <= num <= FAR for num in first + second)
        and 1 <= k <= 20_000
    )


def check(call):
    first, second, k = call.args
    if any(len(pair) != 2 for pair in call.answer):
        return "each pair must hold two numbers"
    wanted = min(k, len(first) * len(second))
    if len(call.answer) != wanted:
        return f"there must be {wanted} pairs"
    here, there = Counter(first), Counter(second)
    for (a, b), times in Counter(map(tuple, call.answer)).items():
        if times > here[a] * there[b]:
            return f"[{a}, {b}] is there {times} times, but can be made {here[a] * there[b]} times"
    # A pair (i, j) has (i + 1)(j + 1) - 1 others before it as good: those beyond k are not needed.
    near = (a + b for i, a in enumerate(first[:k]) for b in second[: k // (i + 1)])
    if sorted((a + b for a, b in call.answer), reverse=True) != sorted(near, reverse=True)[:wanted]:
        return "these are not the largest sums"
    return None


test_edges = edge_cases(
    no_first=([], [3, 2], 2),
    no_second=([3, 2], [], 2),
    neither=([], [], 1),
    one_pair=([4], [-1], 1),
    best_pair_only=([9, 8], [7, 1], 1),
    fewer_pairs_than_k=([5, 3], [2, 1], 7),
    exactly_all=([5, 3], [2, 1], 4),
    one_in_first=([6], [9, 5, 4, 1], 3),
    one_in_second=([9, 5, 4, 1], [6], 3),
    all_with_the_first_of_first=([100, 2, 1], [9, 8, 7, 6, 5], 5),
    all_with_the_first_of_second=([9, 8, 7, 6, 5], [100, 2, 1], 5),
    comes_back_to_what_was_left=([10, 9, 1], [10, 8, 7], 5),
    reached_by_two_ways=([10, 9, 8], [10, 9, 8], 6),
    counterparts_are_not_best=([9, 2, 1], [8, 7, 6], 3),
    equal_in_first=([3, 3, 3], [1], 3),
    equal_in_both=([3, 3], [2, 2], 3),
    all_equal=([0, 0, 0], [0, 0], 5),
    equal_sums_at_the_end=([9, 7, 5], [4, 2, 0], 2),
    order_within_the_pair=([1, 0], [9, 8], 2),
    negative_numbers=([-1, -5], [-2, -3, -9], 4),
    sum_falls_below_zero=([3, -8], [2, -4], 3),
    farthest=([FAR, -FAR], [FAR, -FAR], 2),
)


@random_cases(count=300)
def test_random(st):
    """Short lists of few values, narrow or wide, and k up to beyond the number of pairs."""
    values = st.integers(-2, 3) | st.integers(0, 9) | st.integers(-30, 30)
    falling = sorted_lists(st, values, max_size=6).map(lambda nums: nums[::-1])
    return st.tuples(falling, falling, st.integers(1, 12) | st.integers(1, 40))


def workload(n):
    """Long lists, and k as great as either: n * n pairs. About equal steps, or one who is in all of the best."""
    rng = random.Random(n)
    first, second = (sorted((rng.randint(-FAR, FAR) for _ in range(n)), reverse=True) for _ in range(2))
    favourite, others = [FAR, *[0] * (n - 1)], list(range(n, 0, -1))
    return {
        "equal_steps": (first, second, n),
        "best_of_first": (favourite, others, n),
        "best_of_second": (others, favourite, n),
    }

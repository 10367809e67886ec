"""Hidden suite of top_k_frequent_numbers."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases


def valid(nums, k):
    return (
        1 <= k <= len(set(nums)) and len(nums) <= 100_000 and all(abs(num) <= 1_000_000_000 for num in nums)
    )


def check(call):
    nums, k = call.args
    counts = Counter(nums)
    if len(call.answer) != k:
        return f"{k} different numbers were asked for"
    chosen = set()
    for num in call.answer:
        if num not in counts:
            return f"{num} is not among the numbers"
        if num in chosen:
            return f"{num} is in the answer twice"
        chosen.add(num)
    rarest = min(call.answer, key=lambda num: counts[num])
    for num, count in counts.items():
        if num not in chosen and count > counts[rarest]:
            return f"{num} was noted {count} times, {rarest} only {counts[rarest]} times"
    return None


test_edges = edge_cases(
    one_number=([7], 1),
    one_number_all_the_time=([7, 7, 7, 7], 1),
    all_different_and_all_wanted=([3, 1, 2], 3),
    all_tied=([4, 3, 2, 1], 2),
    tie_at_the_cut=([1, 1, 1, 2, 2, 3, 3, 4], 2),
    two_share_a_count_and_both_win=([5, 5, 6, 6, 1], 2),
    three_share_a_count_and_all_win=([5, 5, 6, 6, 8, 8, 1], 3),
    not_in_runs=([1, 2, 1, 2, 1, 3, 3], 1),
    long_run_loses=([3, 3, 3, 1, 2, 1, 2, 1, 2, 1], 1),
    small_wins=([1, 1, 9, 1, 8, 9], 1),
    large_wins=([9, 9, 1, 9, 8, 1], 1),
    late_riser=([1, 1, 2, 2, 3, 3, 3], 1),
    early_riser=([3, 3, 3, 2, 2, 1, 1], 1),
    zero_and_negative=([0, -1, 0, -1, 5, -1, 0], 2),
    sign_tells_numbers_apart=([4, -4, 4, -4, 3, 3, 3], 1),
    heap_is_no_sorted_list=([1] * 7 + [2] * 3 + [3] * 6 + [4] * 2 + [5] + [6] * 5 + [7] * 4, 4),
    rising_counts=([1, 2, 2, 3, 3, 3, 4, 4, 4, 4], 3),
    falling_counts=([1, 1, 1, 1, 2, 2, 2, 3, 3, 4], 3),
    greatest_numbers=([1_000_000_000, -1_000_000_000, -1_000_000_000], 1),
    greatest_number_wins=([1_000_000_000, -1_000_000_000, 1_000_000_000], 1),
)


@random_cases
def test_random(st):
    """Few different numbers in any order, with every k: counts tie about the cut."""
    nums = st.lists(st.sampled_from([0, -1, 1, -2, 2, 3, 10**9, -(10**9)]), min_size=1, max_size=16)
    return nums.flatmap(lambda nums: st.tuples(st.just(nums), st.integers(1, len(set(nums)))))


def workload(n):
    """Two or three notes for each of 0.4 n numbers, half of them wanted: hard for all that rescans."""
    pool = [i * 7919 % 1_000_003 for i in range(n * 2 // 5)]
    nums = (pool + pool + pool[::2])[:n]
    random.Random(n).shuffle(nums)
    return nums, n // 5

"""Hidden suite of pair_with_target."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

LIMIT = 1_000_000_000


def valid(nums, target):
    return (
        1 <= len(nums) <= 300_000
        and all(abs(num) <= LIMIT for num in nums)
        and all(left <= right for left, right in pairwise(nums))
        and abs(target) <= 2 * LIMIT
    )


def has_pair(nums, target):
    """Check for every element whether its partner occurs before it."""
    seen = set()
    for num in nums:
        if target - num in seen:
            return True
        seen.add(num)
    return False


def check(call):
    nums, target = call.args
    if call.answer == [-1, -1]:
        return "a pair exists" if has_pair(nums, target) else None
    if len(call.answer) != 2:
        return f"expected two indices, got {len(call.answer)}"
    i, j = call.answer
    if not 0 <= i < j < len(nums):
        return f"expected two indices i < j from 0 to {len(nums) - 1}"
    if nums[i] + nums[j] != target:
        return f"{nums[i]} + {nums[j]} is {nums[i] + nums[j]}, not {target}"
    return None


test_edges = edge_cases(
    one_element_of_half_the_target=([5], 10),
    two_elements_of_half_the_target=([1, 4, 4, 9], 8),
    pair_in_the_middle=([1, 10, 13, 30], 23),
    all_negative=([-9, -7, -4, -2], -11),
    partner_above_the_target=([-8, 1, 5, 12], 4),
    pair_after_duplicates=([1] * 1_500 + [2, 7], 9),
    target_above_every_sum=([1, 2, 3], 2 * LIMIT),
    largest_values=([-LIMIT, LIMIT, LIMIT], 2 * LIMIT),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists of values near zero with duplicates, and every sum of two of them."""
    return small.lists([-2, -1, 0, 1, 3], ascending=True), range(-4, 7)


@random_cases
def test_random(st):
    """Lists of any values; the target is the sum of two elements, twice one element, or off by one."""
    value = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    index = st.integers(0, 59)

    def with_target(parts):
        nums, i, j, offset = parts
        return nums, max(-2 * LIMIT, min(2 * LIMIT, nums[i % len(nums)] + nums[j % len(nums)] + offset))

    lists = sorted_lists(st, value, min_size=1, max_size=60)
    return st.tuples(lists, index, index, st.sampled_from([0, 0, 0, -1, 1])).map(with_target)


def workload(n):
    """Only one pair, found by remainders modulo 4, at an end or in the middle; no pair; and no pair of equal values."""

    def only_pair(i):
        step = 4 * (LIMIT // (2 * n))
        nums = [step * (index - n // 2) for index in range(n)]
        if n < 2:
            return nums, 3
        nums[i] += 1
        nums[i + 1] += 2
        return nums, nums[i] + nums[i + 1]

    return {
        "pair at the end": only_pair(n - 2),
        "pair in the middle": only_pair(n // 2 - 1),
        "pair at the start": only_pair(0),
        "no pair": (only_pair(0)[0], 1),
        "all equal": ([7] * n, 15),
    }

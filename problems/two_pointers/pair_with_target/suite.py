"""Hidden suite of pair_with_target."""

from itertools import pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, sorted_lists

FAR = 1_000_000_000


def valid(nums, target):
    return (
        1 <= len(nums) <= 300_000
        and all(abs(num) <= FAR for num in nums)
        and all(left <= right for left, right in pairwise(nums))
        and abs(target) <= 2 * FAR
    )


def has_pair(nums, target):
    """Ask for every price whether its partner came before."""
    seen = set()
    for num in nums:
        if target - num in seen:
            return True
        seen.add(num)
    return False


def check(call):
    nums, target = call.args
    if call.answer == [-1, -1]:
        return "there is a pair" if has_pair(nums, target) else None
    if len(call.answer) != 2:
        return f"expected two indices, got {len(call.answer)}"
    i, j = call.answer
    if not 0 <= i < j < len(nums):
        return f"expected two indices i < j from 0 to {len(nums) - 1}"
    if nums[i] + nums[j] != target:
        return f"{nums[i]} + {nums[j]} is {nums[i] + nums[j]} and not {target}"
    return None


test_edges = edge_cases(
    one_article_twice=([5], 10),
    half_the_target_twice=([1, 4, 4, 9], 8),
    pair_in_the_middle=([1, 10, 13, 30], 23),
    all_negative=([-9, -7, -4, -2], -11),
    partner_above_the_target=([-8, 1, 5, 12], 4),
    pair_after_repeats=([1, 1, 1, 2, 7], 9),
    out_of_reach=([1, 2, 3], 2 * FAR),
    extremes=([-FAR, FAR, FAR], 2 * FAR),
)


@exhaustive_cases
def test_exhaustive(small):
    """Ascending lists about zero with repeats, and every target that two of them can make."""
    return small.lists([-2, -1, 0, 1, 3], ascending=True), range(-4, 7)


@random_cases
def test_random(st):
    """Lists from all prices; the target is a sum of two articles, of one taken twice, or one beside such a sum."""
    price = st.integers(-9, 9) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    place = st.integers(0, 59)

    def with_target(drawn):
        nums, i, j, beside = drawn
        return nums, max(-2 * FAR, min(2 * FAR, nums[i % len(nums)] + nums[j % len(nums)] + beside))

    lists = sorted_lists(st, price, min_size=1, max_size=60)
    return st.tuples(lists, place, place, st.sampled_from([0, 0, 0, -1, 1])).map(with_target)


def workload(n):
    """One pair at an end or in the middle, told by remainders of 4; and no pair among equal prices."""

    def only_pair(i):
        step = 4 * (FAR // (2 * n))
        nums = [step * (place - n // 2) for place in range(n)]
        if n < 2:
            return nums, 3
        nums[i] += 1
        nums[i + 1] += 2
        return nums, nums[i] + nums[i + 1]

    return {
        "pair_at_the_end": only_pair(n - 2),
        "pair_in_the_middle": only_pair(n // 2 - 1),
        "pair_at_the_start": only_pair(0),
        "no_pair": (only_pair(0)[0], 1),
        "all_the_same": ([7] * n, 15),
    }

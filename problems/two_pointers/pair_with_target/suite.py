"""Hidden suite of pair_with_target."""

from itertools import pairwise

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return (
        len(nums) <= 300_000
        and all(abs(num) <= 1_000_000 for num in nums)
        and all(left <= right for left, right in pairwise(nums))
        and abs(target) <= 2_000_000
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
        return f"two positions were asked for, not {len(call.answer)}"
    i, j = call.answer
    if not 0 <= i < j < len(nums):
        return f"not two positions i < j from 0 to {len(nums) - 1}" if nums else "there are no positions"
    if nums[i] + nums[j] != target:
        return f"{nums[i]} + {nums[j]} is {nums[i] + nums[j]} and not {target}"
    return None


test_edges = edge_cases(
    nothing_for_sale=([], 0),
    one_article=([5], 5),
    one_article_twice=([5], 10),
    two_articles=([5, 7], 12),
    half_the_target_once=([1, 4, 6], 8),
    half_the_target_last=([-3, 1, 7], 14),
    half_the_target_twice=([1, 4, 4, 9], 8),
    all_the_same=([3, 3, 3, 3], 6),
    all_the_same_and_no_pair=([3, 3, 3], 7),
    pair_at_the_ends=([1, 10, 20, 30], 31),
    pair_in_the_middle=([1, 10, 13, 30], 23),
    pair_at_the_start=([2, 3, 50, 60], 5),
    pair_at_the_end=([-50, -40, 30, 31], 61),
    all_negative=([-9, -7, -4, -2], -11),
    partner_above_the_target=([-8, 1, 5, 12], 4),
    target_zero=([-5, -1, 0, 1, 6], 0),
    zero_pairs_with_nothing=([-3, 0, 2], 0),
    prices_are_no_positions=([0, 1, 1, 5], 2),
    pair_after_repeats=([1, 1, 1, 2, 7], 9),
    almost=([1, 3, 5, 7], 11),
    out_of_reach=([1, 2, 3], 2_000_000),
    extremes=([-1_000_000, 1_000_000, 1_000_000], 2_000_000),
)


@random_cases
def test_random(st):
    """Few prices with repeats; the target is half of the time twice a price, a trap for an article alone."""
    prices = st.lists(st.integers(-8, 8), max_size=8).map(sorted)
    doubled = prices.filter(bool).flatmap(
        lambda nums: st.tuples(st.just(nums), st.sampled_from(nums).map(lambda num: 2 * num))
    )
    return st.tuples(prices, st.integers(-16, 16)) | doubled


def workload(n):
    """The only pair lies in the middle, told by remainders of 4: all other prices are multiples."""
    nums = [4 * i - 2 * n for i in range(n)]
    if n < 2:
        return nums, 3
    nums[n // 2 - 1] += 1
    nums[n // 2] += 2
    return nums, nums[n // 2 - 1] + nums[n // 2]

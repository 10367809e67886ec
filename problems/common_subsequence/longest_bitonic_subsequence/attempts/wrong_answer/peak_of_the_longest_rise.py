"""Takes the end of the longest rise, or the start of the longest fall, as the peak."""

from bisect import bisect_left


def longest_up_to(nums):
    lengths, ends = [], []
    for num in nums:
        k = bisect_left(ends, num)
        ends[k : k + 1] = [num]
        lengths.append(k + 1)
    return lengths


def longest_bitonic_subsequence(nums):
    if not nums:
        return 0
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    pairs = list(zip(rising, falling))
    first = max(pairs)
    second = max(pairs, key=lambda pair: pair[::-1])
    return max(sum(first), sum(second)) - 1

from bisect import bisect_left


def longest_bitonic_subsequence(nums: list[int]) -> int:
    rising = longest_up_to(nums)
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(rising, falling)), default=0)  # the peak counts once


def longest_up_to(nums: list[int]) -> list[int]:
    """Return for each element the length of the longest increasing subsequence that ends with it."""
    lengths = []
    ends: list[int] = []  # ends[k]: the smallest last number of an increasing subsequence of k + 1 numbers
    for num in nums:
        k = bisect_left(ends, num)
        if k == len(ends):
            ends.append(num)
        else:
            ends[k] = num
        lengths.append(k + 1)
    return lengths

from bisect import bisect_left


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends = []  # ends[k]: the smallest last number of an increasing subsequence of k + 1 numbers
    for num in nums:
        k = bisect_left(ends, num)
        if k == len(ends):
            ends.append(num)
        else:
            ends[k] = num
    return len(ends)

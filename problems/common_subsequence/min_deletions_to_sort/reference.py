from bisect import bisect_left


def min_deletions_to_sort(nums: list[int]) -> int:
    last = []  # last[k]: the smallest last element of an ascending subsequence of k + 1 elements
    for num in nums:
        k = bisect_left(last, num)
        if k == len(last):
            last.append(num)
        else:
            last[k] = num
    return len(nums) - len(last)

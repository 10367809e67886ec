"""Finds the largest sum of a subarray in which elements that do not increase are skipped."""


def max_sum_increasing_subsequence(nums):
    best = total = last = nums[0]
    for num in nums[1:]:
        if num > last:
            total, last = max(total + num, num), num
        elif num >= total:
            total, last = num, num
        best = max(best, total)
    return best

"""Keeps pairs of last number and sum sorted, and removes the next pair even if its sum is larger."""

from bisect import bisect_left


def max_sum_increasing_subsequence(nums):
    answer = max(nums)
    lasts, sums = [], []
    for num in nums:
        place = bisect_left(lasts, num)
        before = sums[place - 1] if place else 0
        total = num + before
        answer = max(answer, total)
        if total <= before:
            continue
        end = place
        while end < len(lasts) and lasts[end] <= total:
            end += 1
        lasts[place:end] = [num]
        sums[place:end] = [total]
    return answer

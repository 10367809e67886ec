"""Skips negative numbers, which leaves nothing if all are negative but the last."""


def max_sum_increasing_subsequence(nums):
    positive = [num for num in nums if num >= 0] or nums[-1:]
    ending = []
    for i, num in enumerate(positive):
        ending.append(num + max((ending[j] for j in range(i) if positive[j] < num), default=0))
    return max(ending)

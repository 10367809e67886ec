"""Starts the answer at 0, as if the empty subsequence were allowed."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        ending.append(num + max([0] + [ending[j] for j in range(i) if nums[j] < num]))
    return max(0, max(ending))

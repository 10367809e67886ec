"""Extends only the sum of the nearest smaller element."""


def max_sum_increasing_subsequence(nums):
    ending, stack = [], []
    for i, num in enumerate(nums):
        while stack and nums[stack[-1]] >= num:
            stack.pop()
        ending.append(num + max(0, ending[stack[-1]] if stack else 0))
        stack.append(i)
    return max(ending)

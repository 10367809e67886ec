"""Follows only the next larger element of each."""


def longest_increasing_subsequence(nums):
    length = [1] * len(nums)
    stack = []
    for i in range(len(nums) - 1, -1, -1):
        while stack and nums[stack[-1]] <= nums[i]:
            stack.pop()
        if stack:
            length[i] = length[stack[-1]] + 1
        stack.append(i)
    return max(length, default=0)

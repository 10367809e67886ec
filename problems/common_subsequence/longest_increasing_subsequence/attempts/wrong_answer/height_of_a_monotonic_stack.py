"""Removes larger elements from a stack, and returns its largest height."""


def longest_increasing_subsequence(nums):
    stack, best = [], 0
    for num in nums:
        while stack and stack[-1] >= num:
            stack.pop()
        stack.append(num)
        best = max(best, len(stack))
    return best

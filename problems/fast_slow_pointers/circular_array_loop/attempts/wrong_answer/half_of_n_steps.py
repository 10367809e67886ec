"""Gives up when n / 2 jumps have not led back to the start."""


def circular_array_loop(nums):
    n = len(nums)
    for s in range(n):
        p, forward = s, nums[s] > 0
        for _ in range(n // 2 + 1):
            if (nums[p] > 0) != forward or nums[p] % n == 0:
                break
            p = (p + nums[p]) % n
            if p == s:
                return True
    return False

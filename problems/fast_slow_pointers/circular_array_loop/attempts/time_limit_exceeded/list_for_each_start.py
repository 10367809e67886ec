"""Walks from each index again, and searches a list of the visited indices at every jump."""


def circular_array_loop(nums):
    n = len(nums)
    for s in range(n):
        p, path = s, []
        while nums[p] * nums[s] > 0 and nums[p] % n:
            if p in path:
                return True
            path.append(p)
            p = (p + nums[p]) % n
    return False

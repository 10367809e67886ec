"""Builds a set of the visited indices again at every jump of every walk."""


def circular_array_loop(nums):
    n = len(nums)
    for s in range(n):
        p, path = s, []
        while nums[p] * nums[s] > 0 and nums[p] % n and p not in set(path):
            path.append(p)
            p = (p + nums[p]) % n
        if p in path:
            return True
    return False

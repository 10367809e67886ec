"""Makes a set of the way so far at each step of each way."""


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

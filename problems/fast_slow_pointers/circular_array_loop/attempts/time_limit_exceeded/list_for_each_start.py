"""Follows the token from each square anew, and looks for each square in a list of the way."""


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

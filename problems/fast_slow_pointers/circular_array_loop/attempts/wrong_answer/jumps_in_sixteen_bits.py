"""Stores the jumps in 16 bits."""


def circular_array_loop(nums):
    n = len(nums)
    a = [((x + 32768) & 0xFFFF) - 32768 for x in nums]
    for s in range(n):
        p, seen = s, set()
        while a[p] * a[s] > 0 and a[p] % n:
            if p in seen:
                return True
            seen.add(p)
            p = (p + a[p]) % n
    return False

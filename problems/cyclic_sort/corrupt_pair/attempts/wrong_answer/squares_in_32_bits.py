"""Adds squares in 32 bits, which overflow when the two numbers are large and far apart."""


def corrupt_pair(nums):
    d = q = 0
    for i, v in enumerate(nums, 1):
        d += v - i
        q = (q + v * v - i * i + 2**31) % 2**32 - 2**31
    s = q // d
    return [(s + d) // 2, (s - d) // 2]

"""Compares polynomial hashes that wrap at 32 bits, which collide on a well-known string."""

BASE, WRAP = 1_000_003, 2**32 - 1


def count_palindromic_substrings(text):
    n = len(text)
    count = 0
    for start in range(n):
        forwards = backwards = 0
        power = 1
        for end in range(start, n):
            code = ord(text[end])
            forwards = (forwards * BASE + code) & WRAP
            backwards = (backwards + code * power) & WRAP
            power = power * BASE & WRAP
            count += forwards == backwards
    return count

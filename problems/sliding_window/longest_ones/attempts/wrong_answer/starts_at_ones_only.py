"""Starts windows only at ones, so no flip is used before the first one."""


def longest_ones(bits, k):
    best = 0
    for start in range(len(bits)):
        if bits[start] == 1:
            left, end = k, start
            while end < len(bits) and (bits[end] or left):
                left -= 1 - bits[end]
                end += 1
            best = max(best, end - start)
    return best or min(k, len(bits))

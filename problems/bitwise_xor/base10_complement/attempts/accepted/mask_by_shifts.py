def base10_complement(n):
    mask = n
    for shift in (1, 2, 4, 8, 16, 32):
        mask |= mask >> shift
    return ~n & mask if n else 1

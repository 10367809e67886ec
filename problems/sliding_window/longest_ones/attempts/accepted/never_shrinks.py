def longest_ones(bits, k):
    start = 0
    for bit in bits:
        if bit == 0:
            k -= 1
        if k < 0:
            if bits[start] == 0:
                k += 1
            start += 1
    return len(bits) - start

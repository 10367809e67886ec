def longest_ones(bits: list[int], k: int) -> int:
    start = zeros = best = 0
    for end, bit in enumerate(bits):
        zeros += 1 - bit
        while zeros > k:
            zeros -= 1 - bits[start]
            start += 1
        best = max(best, end - start + 1)
    return best

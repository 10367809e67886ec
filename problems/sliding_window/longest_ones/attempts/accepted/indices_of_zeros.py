def longest_ones(bits, k):
    zeros = [-1] + [index for index, bit in enumerate(bits) if bit == 0] + [len(bits)]
    if len(zeros) - 2 <= k:
        return len(bits)
    return max(after - before - 1 for before, after in zip(zeros, zeros[k + 1 :]))

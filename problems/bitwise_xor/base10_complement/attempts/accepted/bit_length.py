def base10_complement(n):
    return (1 << max(1, n.bit_length())) - 1 - n

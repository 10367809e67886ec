def count_unique_bsts(n):
    counts = [0] * (n + 1)
    counts[0] = 1
    for size in range(1, n + 1):
        half, odd = divmod(size, 2)
        for left in range(half):
            counts[size] += 2 * counts[left] * counts[size - 1 - left]
        if odd:
            counts[size] += counts[half] ** 2
    return counts[n]

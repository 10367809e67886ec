def number_factors(n):
    counts = [1, 1, 1, 2]
    for total in range(4, n + 1):
        counts.append(counts[total - 1] + counts[total - 3] + counts[total - 4])
    return counts[n]

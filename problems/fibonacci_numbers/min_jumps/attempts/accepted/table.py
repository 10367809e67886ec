def min_jumps(jumps):
    n = len(jumps)
    best = [0] * n
    source = 0  # the first index from which i can be reached has the smallest count
    for i in range(1, n):
        while source < i and source + jumps[source] < i:
            source += 1
        if source == i:
            return -1
        best[i] = best[source] + 1
    return best[-1]

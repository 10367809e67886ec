"""Computes only a band of 32 diagonals beyond the difference of the lengths, which misses longer shifts."""


def edit_distance(first, second):
    n, m = len(first), len(second)
    width = abs(n - m) + 32
    previous = list(range(m + 1))
    for i in range(1, n + 1):
        current = [n + m] * (m + 1)
        if i <= width:
            current[0] = i
        for j in range(max(1, i - width), min(m, i + width) + 1):
            current[j] = min(
                previous[j - 1] + (first[i - 1] != second[j - 1]), previous[j] + 1, current[j - 1] + 1
            )
        previous = current
    return previous[m]

from operator import mul


def count_unique_bsts(n: int) -> int:
    counts = [1]  # of trees with 0, 1, 2, ... values
    for _ in range(n):
        counts.append(sum(map(mul, counts, reversed(counts))))
    return counts[-1]

"""Counts sums that go beyond n with their last number."""


def number_factors(n):
    def at(total):
        return counts[total] if total >= 0 else 1

    counts = [1]
    for total in range(1, n + 1):
        counts.append(at(total - 1) + at(total - 3) + at(total - 4))
    return counts[n]

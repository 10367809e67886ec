"""Count in blocks of 512, one block too few where n is a multiple of it."""

from collections import Counter

BUCKET = 512


def missing_number(nums: list[int]) -> int:
    n = len(nums)
    counts = Counter(v // BUCKET for v in nums)
    for b in range((n + BUCKET - 1) // BUCKET):
        start = b * BUCKET
        end = min(start + BUCKET, n + 1)
        if counts[b] < end - start:
            present = {v for v in nums if start <= v < end}
            for v in range(start, end):
                if v not in present:
                    return v
    return -1

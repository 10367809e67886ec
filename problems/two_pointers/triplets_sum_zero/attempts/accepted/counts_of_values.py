from collections import Counter


def triplets_sum_zero(nums):
    counts = Counter(nums)
    values = sorted(counts)
    triplets = []
    for i, a in enumerate(values):
        for b in values[i:]:
            c = -a - b
            if c < b:
                break
            if c in counts and counts[c] >= (a == c) + (b == c) + 1 and (a != b or counts[a] >= 2):
                triplets.append([a, b, c])
    return triplets

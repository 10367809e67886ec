from bisect import bisect_left


def conflicting_pairs(appointments):
    numbered = sorted((start, end, i) for i, (start, end) in enumerate(appointments))
    starts = [start for start, _, _ in numbered]
    pairs = []
    for position, (_, end, i) in enumerate(numbered):
        for later in range(position + 1, bisect_left(starts, end)):
            j = numbered[later][2]
            pairs.append((i, j) if i < j else (j, i))
    return pairs

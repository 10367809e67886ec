"""Draw from each chunk in proportion to its length, so that two chunks are never left out."""

from itertools import islice

CHUNK = 1024


def pick(items, m, random):
    """m of items without replacement (partial Fisher-Yates)."""
    items = list(items)
    for i in range(m):
        j = i + int(random() * (len(items) - i))
        items[i], items[j] = items[j], items[i]
    return items[:m]


def reservoir(stream, k, random):
    """Sample each chunk, then merge it with the sample so far in proportion to the sizes."""
    sample = []
    n = 0
    while True:
        chunk = list(islice(stream, CHUNK))
        if not chunk:
            return sample
        if n == 0:
            sample = pick(chunk, min(k, len(chunk)), random)
        else:
            m = len(chunk)
            want = min(k, n + m)
            share = want * m / (n + m)
            take = int(share)
            if random() < share - take:
                take += 1
            take = min(take, m)
            take = max(take, want - len(sample))
            sample = pick(sample, want - take, random) + pick(chunk, take, random)
        n += len(chunk)

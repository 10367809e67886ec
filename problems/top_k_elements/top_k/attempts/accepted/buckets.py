from collections import Counter, defaultdict


def top_k(items, k):
    buckets = defaultdict(list)
    for item, count in Counter(items).items():
        buckets[count].append(item)
    best = []
    for count in range(max(buckets, default=0), 0, -1):
        best += sorted(buckets.get(count, ()))
        if len(best) >= k:
            break
    return best[:k]

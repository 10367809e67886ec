from collections import Counter


def top_k(items, k):
    buckets = [[] for _ in range(len(items) + 1)]
    for item, count in Counter(items).items():
        buckets[count].append(item)
    best = []
    for bucket in reversed(buckets):
        best += sorted(bucket)
        if len(best) >= k:
            break
    return best[:k]

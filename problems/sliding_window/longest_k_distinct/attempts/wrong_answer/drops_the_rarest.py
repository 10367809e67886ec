"""Drops the rarest character of the window instead of the one with the smallest last index."""


def longest_k_distinct(text, k):
    counts, last = {}, {}
    start = best = 0
    for i, c in enumerate(text):
        counts[c] = counts.get(c, 0) + 1
        last[c] = i
        if len(counts) > k:
            others = [o for o in counts if o != c] or [c]
            rarest = min(others, key=counts.get)
            end = last[rarest] + 1
            for gone in text[start:end]:
                counts[gone] -= 1
                if not counts[gone]:
                    del counts[gone]
            start = end
        best = max(best, i - start + 1)
    return best

"""Continues with the last run and the new character only, which is right for k = 2 only."""


def longest_k_distinct(text, k):
    if k == 0:
        return 0
    distinct, best, start, run = set(), 0, 0, 0
    for i, c in enumerate(text):
        if i and c != text[i - 1]:
            if c not in distinct and len(distinct) == k:
                start = run if k > 1 else i
                distinct = set(text[start:i])
            run = i
        distinct.add(c)
        best = max(best, i - start + 1)
    return best

"""Goes on with the last run and the newcomer only, which is right for two kinds and no others."""


def longest_k_distinct(text, k):
    if k == 0:
        return 0
    kinds, best, start, run = set(), 0, 0, 0
    for i, c in enumerate(text):
        if i and c != text[i - 1]:
            if c not in kinds and len(kinds) == k:
                start = run if k > 1 else i
                kinds = set(text[start:i])
            run = i
        kinds.add(c)
        best = max(best, i - start + 1)
    return best

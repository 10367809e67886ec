"""Uses the remaining replacements only after the window."""


def longest_same_letter(text, k):
    indices_of = {}
    for i, c in enumerate(text):
        indices_of.setdefault(c, []).append(i)
    best = 0
    for indices in indices_of.values():
        i = 0
        for j in range(len(indices)):
            while (indices[j] - indices[i] + 1) - (j - i + 1) > k:
                i += 1
            inside = indices[j] - indices[i] + 1
            spare = k - (inside - (j - i + 1))
            best = max(best, min(inside + spare, len(text) - indices[i]))
    return best

"""Spends what is left of the exchanges behind the window only."""


def longest_same_letter(text, k):
    places = {}
    for i, c in enumerate(text):
        places.setdefault(c, []).append(i)
    best = 0
    for spots in places.values():
        i = 0
        for j in range(len(spots)):
            while (spots[j] - spots[i] + 1) - (j - i + 1) > k:
                i += 1
            inside = spots[j] - spots[i] + 1
            spare = k - (inside - (j - i + 1))
            best = max(best, min(inside + spare, len(text) - spots[i]))
    return best

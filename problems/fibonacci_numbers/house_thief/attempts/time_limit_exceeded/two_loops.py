"""Goes through all houses before each house in a second loop: O(n^2)."""


def house_thief(wealth):
    n = len(wealth)
    best = [0] * n
    for i in range(n):
        best[i] = wealth[i]
        for j in range(i - 1):
            best[i] = max(best[i], best[j] + wealth[i])
    return max(best, default=0)

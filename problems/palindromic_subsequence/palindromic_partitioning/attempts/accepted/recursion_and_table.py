import sys


def palindromic_partitioning(text):
    sys.setrecursionlimit(20_000)
    n = len(text)
    ends = [[] for _ in range(n)]
    for center in range(n):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < n and text[left] == text[right]:
                ends[left].append(right + 1)
                left, right = left - 1, right + 1
    known = {n: -1}

    def fewest(start):
        if start not in known:
            known[start] = 1 + min(map(fewest, ends[start]))
        return known[start]

    return fewest(0)

"""Tries every jump from every index, without a memo: O(2^n)."""


def min_jumps(jumps):
    last = len(jumps) - 1

    def fewest(i):
        if i == last:
            return 0
        best = len(jumps)
        for j in range(i + 1, min(i + jumps[i], last) + 1):
            best = min(best, 1 + fewest(j))
        return best

    best = fewest(0)
    return best if best < len(jumps) else -1

import sys

sys.setrecursionlimit(500_000)


def min_jumps(jumps):
    def jump(low, high):
        """Return the jumps that are needed from any index of a level."""
        if high >= len(jumps) - 1:
            return 0
        farthest = high
        for i in range(low, high + 1):
            if i + jumps[i] > farthest:
                farthest = i + jumps[i]
        if farthest == high:
            return None
        rest = jump(high + 1, farthest)
        return None if rest is None else rest + 1

    answer = jump(0, 0)
    return -1 if answer is None else answer

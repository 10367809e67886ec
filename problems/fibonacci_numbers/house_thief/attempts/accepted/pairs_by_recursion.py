import sys


def house_thief(wealth):
    sys.setrecursionlimit(len(wealth) + 1_000)

    def totals(i):
        """Return the best totals of the houses from i on, and of those from i + 1 on."""
        if i == len(wealth):
            return 0, 0
        rest, later = totals(i + 1)
        return max(rest, wealth[i] + later), rest

    return totals(0)[0]

def house_thief(wealth):
    def solve(low, high):
        """Return totals[first][last]: whether the first and the last house may be taken."""
        if high - low == 1:
            return [[0, 0], [0, wealth[low]]]
        middle = (low + high) // 2
        left, right = solve(low, middle), solve(middle, high)
        return [
            [max(left[first][0] + right[1][last], left[first][1] + right[0][last]) for last in (0, 1)]
            for first in (0, 1)
        ]

    return solve(0, len(wealth))[1][1] if wealth else 0

def edit_distance(first, second):
    memo = {}

    def distance(a, b):
        if not a or not b:
            return len(a) + len(b)
        if (a, b) not in memo:
            memo[a, b] = min(
                distance(a[1:], b[1:]) + (a[0] != b[0]),
                distance(a[1:], b) + 1,
                distance(a, b[1:]) + 1,
            )
        return memo[a, b]

    return distance(first, second)

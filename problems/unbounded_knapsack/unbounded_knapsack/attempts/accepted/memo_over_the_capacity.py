import sys


def unbounded_knapsack(profits, weights, capacity):
    sys.setrecursionlimit(10**6)
    memo = [None] * (capacity + 1)

    def solve(cap):
        if memo[cap] is not None:
            return memo[cap]
        res = 0
        for i in range(len(weights)):
            if weights[i] <= cap:
                cand = profits[i] + solve(cap - weights[i])
                if cand > res:
                    res = cand
        memo[cap] = res
        return res

    return solve(capacity)

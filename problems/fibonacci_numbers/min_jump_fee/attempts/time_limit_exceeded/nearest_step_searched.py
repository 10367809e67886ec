"""Runs Dijkstra's algorithm with a search through all steps instead of a heap: O(n^2)."""


def min_jump_fee(fees):
    top = len(fees)
    infinity = float("inf")
    best = [0] + [infinity] * top
    done = [False] * (top + 1)
    while True:
        step = -1
        for i in range(top + 1):
            if not done[i] and (step < 0 or best[i] < best[step]):
                step = i
        if step == top:
            return best[top]
        done[step] = True
        for to in range(step + 1, min(step + 3, top) + 1):
            best[to] = min(best[to], best[step] + fees[step])

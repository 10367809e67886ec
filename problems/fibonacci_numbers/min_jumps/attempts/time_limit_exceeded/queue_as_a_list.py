"""Takes indices from the front of a list with pop(0): O(n^2)."""


def min_jumps(jumps):
    last = len(jumps) - 1
    queue, unseen = [(0, 0)], 1
    while queue:
        i, count = queue.pop(0)
        if i == last:
            return count
        end = min(i + jumps[i], last) + 1
        queue += [(j, count + 1) for j in range(unseen, end)]
        unseen = max(unseen, end)
    return -1

from collections import deque


def min_jumps(jumps):
    last = len(jumps) - 1
    queue = deque([(0, 0)])
    unseen = 1  # all indices before it are in the queue, or were
    while queue:
        i, count = queue.popleft()
        if i == last:
            return count
        while unseen <= min(i + jumps[i], last):
            queue.append((unseen, count + 1))
            unseen += 1
    return -1

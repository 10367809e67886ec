from collections import deque


def edit_distance(first, second):
    n, m = len(first), len(second)
    distance = {(0, 0): 0}
    queue = deque([(0, 0)])
    done = set()
    while queue:
        i, j = queue.popleft()
        if (i, j) == (n, m):
            break
        if (i, j) in done:
            continue
        done.add((i, j))
        here = distance[i, j]
        steps = []
        if i < n and j < m:
            steps.append((i + 1, j + 1, int(first[i] != second[j])))
        if i < n:
            steps.append((i + 1, j, 1))
        if j < m:
            steps.append((i, j + 1, 1))
        for x, y, cost in steps:
            if here + cost < distance.get((x, y), n + m + 1):
                distance[x, y] = here + cost
                if cost:
                    queue.append((x, y))
                else:
                    queue.appendleft((x, y))
    return distance[n, m]

"""Drop duplicates by a key of 18 bits for each task."""

from collections import deque


def task_order(tasks: int, prerequisites: list[list[int]]) -> list[int]:
    nxt = [[] for _ in range(tasks)]
    indeg = [0] * tasks
    seen = set()
    for a, b in prerequisites:
        code = a << 18 | b  # one number for each pair
        if code in seen:
            continue
        seen.add(code)
        nxt[a].append(b)
        indeg[b] += 1
    queue = deque(t for t in range(tasks) if indeg[t] == 0)
    order = []
    while queue:
        t = queue.popleft()
        order.append(t)
        for u in nxt[t]:
            indeg[u] -= 1
            if indeg[u] == 0:
                queue.append(u)
    return order if len(order) == tasks else []

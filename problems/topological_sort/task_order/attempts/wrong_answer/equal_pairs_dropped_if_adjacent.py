"""Drop a pair only if it equals the pair before it of the same target."""

from collections import deque


def task_order(tasks: int, prerequisites: list[list[int]]) -> list[int]:
    followers = [[] for _ in range(tasks)]
    before = [set() for _ in range(tasks)]
    for a, b in prerequisites:
        if followers[a] and followers[a][-1] == b:
            continue  # duplicate
        followers[a].append(b)
        before[b].add(a)
    missing = [len(s) for s in before]
    ready = deque(t for t in range(tasks) if not missing[t])
    result = []
    while ready:
        t = ready.popleft()
        result.append(t)
        for u in followers[t]:
            missing[u] -= 1
            if missing[u] == 0:
                ready.append(u)
    return result if len(result) == tasks else []

"""Counts a task as finished as soon as one of its prerequisites is finished."""

from collections import deque


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    queue = deque(set(range(tasks)) - {b for _, b in prerequisites})
    done = set(queue)
    while queue:
        for child in graph[queue.popleft()]:
            if child not in done:
                done.add(child)
                queue.append(child)
    return len(done) == tasks

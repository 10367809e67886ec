"""Ignores a pair of a task with itself."""

from collections import deque


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        if a != b:
            graph[a].append(b)
            in_degree[b] += 1
    queue = deque(task for task in range(tasks) if in_degree[task] == 0)
    done = 0
    while queue:
        done += 1
        for child in graph[queue.popleft()]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return done == tasks

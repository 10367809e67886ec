"""Counts only the tasks that occur in a pair."""

from collections import deque


def can_finish_tasks(tasks, prerequisites):
    graph, in_degree = {}, {}
    for a, b in prerequisites:
        graph.setdefault(a, []).append(b)
        in_degree[b] = in_degree.get(b, 0) + 1
        in_degree.setdefault(a, 0)
    queue = deque(task for task in in_degree if in_degree[task] == 0)
    done = 0
    while queue:
        task = queue.popleft()
        done += 1
        for child in graph.get(task, []):
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return done == tasks

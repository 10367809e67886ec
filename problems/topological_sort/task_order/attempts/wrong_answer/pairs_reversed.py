"""Reads a pair [a, b] as 'b before a'."""

from collections import deque


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for task, needed in prerequisites:
        graph[needed].append(task)
        in_degree[task] += 1
    queue = deque(task for task in range(tasks) if in_degree[task] == 0)
    order = []
    while queue:
        task = queue.popleft()
        order.append(task)
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order if len(order) == tasks else []

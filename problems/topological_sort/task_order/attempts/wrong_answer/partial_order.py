"""Returns a partial order when there is a cycle."""

from collections import deque


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    queue = deque(task for task in range(tasks) if in_degree[task] == 0)
    order = []
    while queue:
        task = queue.popleft()
        order.append(task)
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order

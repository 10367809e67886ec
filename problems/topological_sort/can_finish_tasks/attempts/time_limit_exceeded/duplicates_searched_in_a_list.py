"""Searches the list of followers of a task for duplicate pairs."""

from collections import deque


def can_finish_tasks(tasks, prerequisites):
    children = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for parent, child in prerequisites:
        if child not in children[parent]:
            children[parent].append(child)
            in_degree[child] += 1
    queue = deque(task for task in range(tasks) if in_degree[task] == 0)
    order = []
    while queue:
        task = queue.popleft()
        order.append(task)
        for child in children[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return len(order) == tasks

"""Searches all tasks for a free one for each element of the order."""


def task_order(tasks, prerequisites):
    followers = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        followers[a].append(b)
        in_degree[b] += 1
    order = []
    for _ in range(tasks):
        free = next((task for task in range(tasks) if in_degree[task] == 0), None)
        if free is None:
            return []
        in_degree[free] = -1
        order.append(free)
        for b in followers[free]:
            in_degree[b] -= 1
    return order

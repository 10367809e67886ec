"""Sorts the tasks by the shortest path from a free task, where the longest path counts."""


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    level = [task for task in range(tasks) if in_degree[task] == 0]
    done = list(level)
    for task in done:
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                done.append(child)
    if len(done) < tasks:
        return []
    order = []
    while level:
        order += level
        level = sorted({child for task in level for child in graph[task]} - set(order))
    return order

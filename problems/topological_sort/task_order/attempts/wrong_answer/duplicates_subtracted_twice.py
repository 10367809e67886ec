"""Counts a duplicate pair once but subtracts it twice, and so frees a task too early."""


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    waits_for = [set() for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
        waits_for[b].add(a)
    in_degree = [len(others) for others in waits_for]
    order = [task for task in range(tasks) if not in_degree[task]]
    for task in order:
        for child in graph[task]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                order.append(child)
    return order if len(order) == tasks else []

"""Stores followers in a set but counts every pair, so that a duplicate pair is never satisfied."""


def all_task_orders(tasks, prerequisites):
    graph = [set() for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].add(b)
        in_degree[b] += 1
    result = []

    def extend(path):
        if len(path) == tasks:
            result.append(path)
        for task in range(tasks):
            if task not in path and in_degree[task] == 0:
                for child in graph[task]:
                    in_degree[child] -= 1
                extend([*path, task])
                for child in graph[task]:
                    in_degree[child] += 1

    extend([])
    return result

"""Keeps followers in a set but counts every pair, so that a pair given twice is never settled."""


def all_task_orders(tasks, prerequisites):
    graph = [set() for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].add(b)
        in_degree[b] += 1
    result = []

    def place(path):
        if len(path) == tasks:
            result.append(path)
        for task in range(tasks):
            if task not in path and in_degree[task] == 0:
                for child in graph[task]:
                    in_degree[child] -= 1
                place([*path, task])
                for child in graph[task]:
                    in_degree[child] += 1

    place([])
    return result

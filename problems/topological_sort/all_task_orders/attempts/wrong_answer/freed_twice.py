"""Frees a follower as often as its pair occurs, and returns the orders after it as often."""


def all_task_orders(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    result = []

    def extend(path, free):
        if len(path) == tasks:
            result.append(path)
            return
        for task in free:
            for child in graph[task]:
                in_degree[child] -= 1
            freed = [child for child in graph[task] if in_degree[child] == 0]
            extend([*path, task], [other for other in free if other != task] + freed)
            for child in graph[task]:
                in_degree[child] += 1

    extend([], [task for task in range(tasks) if in_degree[task] == 0])
    return result

"""Removes tasks from the list of free ones and appends them again while it iterates over that list."""


def all_task_orders(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    free = [task for task in range(tasks) if in_degree[task] == 0]
    result, path = [], []

    def extend():
        if len(path) == tasks:
            result.append(path[:])
            return
        for task in free:
            free.remove(task)
            path.append(task)
            for child in graph[task]:
                in_degree[child] -= 1
                if in_degree[child] == 0:
                    free.append(child)
            extend()
            for child in graph[task]:
                if in_degree[child] == 0:
                    free.remove(child)
                in_degree[child] += 1
            path.pop()
            free.append(task)

    extend()
    return result

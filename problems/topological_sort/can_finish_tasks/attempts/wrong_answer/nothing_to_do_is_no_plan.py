"""Says no when nothing is free at the start, also where there is nothing to do."""


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    free = [task for task in range(tasks) if not in_degree[task]]
    if not free:
        return False
    for task in free:
        for child in graph[task]:
            in_degree[child] -= 1
            if not in_degree[child]:
                free.append(child)
    return not any(in_degree)

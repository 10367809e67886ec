"""Treats a path that exceeds the recursion limit as a cycle."""


def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    state = [0] * tasks

    def finish(task):
        if state[task]:
            return state[task] == 2
        state[task] = 1
        if not all(finish(child) for child in graph[task]):
            return False
        state[task] = 2
        return True

    try:
        return all(finish(task) for task in range(tasks))
    except RecursionError:
        return False

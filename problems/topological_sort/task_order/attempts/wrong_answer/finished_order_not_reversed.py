"""Appends a task after all its followers, and forgets to reverse the order."""


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    state = [0] * tasks
    order = []

    def finish(task):
        if state[task]:
            return state[task] == 2
        state[task] = 1
        if not all(finish(child) for child in graph[task]):
            return False
        state[task] = 2
        order.append(task)
        return True

    return order if all(finish(task) for task in range(tasks)) else []

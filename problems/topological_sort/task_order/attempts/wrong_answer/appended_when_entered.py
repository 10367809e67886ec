"""Appends a task when depth-first search enters it, not when it is finished."""


def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    in_degree = [0] * tasks
    for a, b in prerequisites:
        graph[a].append(b)
        in_degree[b] += 1
    state = [0] * tasks
    order = []

    def visit(task):
        if state[task]:
            return state[task] == 2
        state[task] = 1
        order.append(task)
        if not all(visit(child) for child in graph[task]):
            return False
        state[task] = 2
        return True

    roots = [task for task in range(tasks) if in_degree[task] == 0]
    return order if all(visit(task) for task in roots) and len(order) == tasks else []

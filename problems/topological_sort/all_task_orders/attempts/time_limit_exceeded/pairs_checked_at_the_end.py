"""Backtracks over all tasks that are not placed, and checks the pairs only at the end."""


def all_task_orders(tasks, prerequisites):
    result, path = [], []
    placed = [False] * tasks

    def extend():
        if len(path) == tasks:
            if all(path.index(a) < path.index(b) for a, b in prerequisites):
                result.append(path[:])
            return
        for task in range(tasks):
            if not placed[task]:
                placed[task] = True
                path.append(task)
                extend()
                path.pop()
                placed[task] = False

    extend()
    return result

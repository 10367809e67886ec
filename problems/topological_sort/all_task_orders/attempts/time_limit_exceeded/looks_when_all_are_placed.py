"""Backtracks over all the tasks that are not placed, and looks at the pairs when the last one is."""


def all_task_orders(tasks, prerequisites):
    result, path = [], []
    placed = [False] * tasks

    def place():
        if len(path) == tasks:
            if all(path.index(a) < path.index(b) for a, b in prerequisites):
                result.append(path[:])
            return
        for task in range(tasks):
            if not placed[task]:
                placed[task] = True
                path.append(task)
                place()
                path.pop()
                placed[task] = False

    place()
    return result

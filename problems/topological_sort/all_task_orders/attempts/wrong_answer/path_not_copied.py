"""Adds the path itself to the answer, which is empty in the end."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    result, path = [], []

    def extend():
        if len(path) == tasks:
            result.append(path)
            return
        for task in range(tasks):
            if task not in path and needs[task] <= set(path):
                path.append(task)
                extend()
                path.pop()

    extend()
    return result

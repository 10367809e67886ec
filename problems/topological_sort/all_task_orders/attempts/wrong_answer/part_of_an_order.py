"""Gives the path when nothing more is free, be it complete or not."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    result = []

    def place(path):
        free = [task for task in range(tasks) if task not in path and needs[task] <= set(path)]
        if not free:
            result.append(path)
        for task in free:
            place([*path, task])

    place([])
    return result

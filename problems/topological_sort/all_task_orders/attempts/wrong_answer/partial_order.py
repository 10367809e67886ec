"""Returns the path when no task is free, complete or not."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    result = []

    def extend(path):
        free = [task for task in range(tasks) if task not in path and needs[task] <= set(path)]
        if not free:
            result.append(path)
        for task in free:
            extend([*path, task])

    extend([])
    return result

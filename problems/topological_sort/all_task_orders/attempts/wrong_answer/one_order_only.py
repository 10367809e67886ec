"""Returns one order instead of all."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    order = []
    while len(order) < tasks:
        free = [task for task in range(tasks) if task not in order and needs[task] <= set(order)]
        if not free:
            return []
        order.append(free[0])
    return [order]

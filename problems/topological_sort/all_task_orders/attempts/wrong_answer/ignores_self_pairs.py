"""Ignores a pair of a task with itself."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task and a != b} for task in range(tasks)]
    orders = [[]]
    for _ in range(tasks):
        orders = [
            [*order, task]
            for order in orders
            for task in range(tasks)
            if task not in order and needs[task] <= set(order)
        ]
    return orders

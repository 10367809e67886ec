"""Lets a task follow as soon as one of its prerequisites is done."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    orders = [[]]
    for _ in range(tasks):
        orders = [
            [*order, task]
            for order in orders
            for task in range(tasks)
            if task not in order and (not needs[task] or needs[task] & set(order))
        ]
    return orders

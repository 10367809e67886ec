"""Keeps only one prerequisite for each task, the last one in the list."""


def all_task_orders(tasks, prerequisites):
    needs = {b: a for a, b in prerequisites}
    orders = [[]]
    for _ in range(tasks):
        orders = [
            [*order, task]
            for order in orders
            for task in range(tasks)
            if task not in order and (task not in needs or needs[task] in order)
        ]
    return orders

"""Gives no order where there are no tasks."""


def all_task_orders(tasks, prerequisites):
    if tasks == 0:
        return []
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    orders = [[]]
    for _ in range(tasks):
        orders = [
            [*order, task]
            for order in orders
            for task in range(tasks)
            if task not in order and needs[task] <= set(order)
        ]
    return orders

"""Reads a pair [a, b] as 'b before a'."""


def all_task_orders(tasks, prerequisites):
    needs = [{b for a, b in prerequisites if a == task} for task in range(tasks)]
    orders = [[]]
    for _ in range(tasks):
        orders = [
            [*order, task]
            for order in orders
            for task in range(tasks)
            if task not in order and needs[task] <= set(order)
        ]
    return orders

"""Compares orders by their joined digits, where 1, 0, 10 looks like 10, 1, 0."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    seen, orders = set(), []

    def extend(order):
        if len(order) == tasks:
            digits = "".join(map(str, order))
            if digits not in seen:
                seen.add(digits)
                orders.append(order)
            return
        for task in range(tasks):
            if task not in order and needs[task] <= set(order):
                extend([*order, task])

    extend([])
    return orders

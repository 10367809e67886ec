"""Tells orders apart by their digits in a row, where 1, 0, 10 looks like 10, 1, 0."""


def all_task_orders(tasks, prerequisites):
    needs = [{a for a, b in prerequisites if b == task} for task in range(tasks)]
    seen, orders = set(), []

    def place(order):
        if len(order) == tasks:
            digits = "".join(map(str, order))
            if digits not in seen:
                seen.add(digits)
                orders.append(order)
            return
        for task in range(tasks):
            if task not in order and needs[task] <= set(order):
                place([*order, task])

    place([])
    return orders

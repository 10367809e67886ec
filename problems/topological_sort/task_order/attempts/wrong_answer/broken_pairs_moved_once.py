"""Moves a before b for each broken pair, in one pass, and breaks other pairs by that."""


def task_order(tasks, prerequisites):
    order = list(range(tasks))
    for a, b in prerequisites:
        if a == b or [b, a] in prerequisites:
            return []
        if order.index(a) > order.index(b):
            order.remove(a)
            order.insert(order.index(b), a)
    return order

"""Permutes the free tasks, and only then the tasks that they free."""

from itertools import permutations


def all_task_orders(tasks, prerequisites):
    left = set(range(tasks))
    orders = [[]]
    while left:
        free = left - {b for a, b in prerequisites if a in left}
        if not free:
            return []
        orders = [order + list(level) for order in orders for level in permutations(free)]
        left -= free
    return orders

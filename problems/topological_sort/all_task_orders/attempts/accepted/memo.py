from functools import cache


def all_task_orders(tasks, prerequisites):
    pairs = [tuple(pair) for pair in prerequisites]

    @cache
    def orders_of(left):
        """Return the orders of the remaining tasks, after all others are done."""
        if not left:
            return [[]]
        waiting = {b for a, b in pairs if a in left}
        return [[task, *rest] for task in left - waiting for rest in orders_of(left - {task})]

    return orders_of(frozenset(range(tasks)))

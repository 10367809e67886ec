"""Does free tasks in rounds, and goes through all remaining pairs in each."""


def task_order(tasks, prerequisites):
    order, left = [], set(range(tasks))
    while left:
        waiting = {b for _, b in prerequisites}
        free = left - waiting
        if not free:
            return []
        order.extend(free)
        left = waiting
        prerequisites = [(a, b) for a, b in prerequisites if a not in free]
    return order

"""Swaps adjacent tasks in the orders found so far, and searches a list of all for each new one."""


def all_task_orders(tasks, prerequisites):
    before = {(a, b) for a, b in prerequisites}
    first, left = [], list(range(tasks))
    while left:
        free = [task for task in left if not any((other, task) in before for other in left)]
        if not free:
            return []
        first.append(free[0])
        left.remove(free[0])
    found = [first]
    for order in found:
        for i in range(tasks - 1):
            if (order[i], order[i + 1]) not in before:
                swapped = order.copy()
                swapped[i], swapped[i + 1] = order[i + 1], order[i]
                if swapped not in found:
                    found.append(swapped)
    return found

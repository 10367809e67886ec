from graphlib import CycleError, TopologicalSorter


def all_task_orders(tasks, prerequisites):
    needs = {task: {a for a, b in prerequisites if b == task} for task in range(tasks)}
    if any(task in needs[task] for task in needs):
        return []
    try:
        first = tuple(TopologicalSorter(needs).static_order())
    except CycleError:
        return []
    found = {first}
    waiting = [first]
    while waiting:
        order = waiting.pop()
        for i in range(tasks - 1):
            if order[i] not in needs[order[i + 1]]:
                swapped = order[:i] + (order[i + 1], order[i]) + order[i + 2 :]
                if swapped not in found:
                    found.add(swapped)
                    waiting.append(swapped)
    return [list(order) for order in found]

"""Filters all permutations."""

from itertools import permutations


def all_task_orders(tasks, prerequisites):
    result = []
    for order in permutations(range(tasks)):
        index = {task: i for i, task in enumerate(order)}
        if all(index[a] < index[b] for a, b in prerequisites):
            result.append(list(order))
    return result

"""Arranges the tasks in every way and keeps the arrangements that break no pair."""

from itertools import permutations


def all_task_orders(tasks, prerequisites):
    result = []
    for order in permutations(range(tasks)):
        place = {task: i for i, task in enumerate(order)}
        if all(place[a] < place[b] for a, b in prerequisites):
            result.append(list(order))
    return result

from graphlib import CycleError, TopologicalSorter


def task_order(tasks, prerequisites):
    waits_for = {task: set() for task in range(tasks)}
    for a, b in prerequisites:
        if a == b:
            return []
        waits_for[b].add(a)
    try:
        return list(TopologicalSorter(waits_for).static_order())
    except CycleError:
        return []

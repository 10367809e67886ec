"""Forgets the tasks that occur in no pair."""

from graphlib import CycleError, TopologicalSorter


def task_order(tasks, prerequisites):
    sorter = TopologicalSorter()
    for a, b in prerequisites:
        if a == b:
            return []
        sorter.add(b, a)
    try:
        return list(sorter.static_order())
    except CycleError:
        return []

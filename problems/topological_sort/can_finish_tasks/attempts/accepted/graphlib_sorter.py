from graphlib import CycleError, TopologicalSorter


def can_finish_tasks(tasks, prerequisites):
    sorter = TopologicalSorter()
    for a, b in prerequisites:
        if a == b:
            return False
        sorter.add(b, a)
    try:
        sorter.prepare()
    except CycleError:
        return False
    return True

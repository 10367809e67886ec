"""Raises the levels of tasks in passes over all pairs, until every pair is satisfied."""


def task_order(tasks, prerequisites):
    level = [0] * tasks
    for _ in range(tasks + 1):
        changed = False
        for a, b in prerequisites:
            if level[b] <= level[a]:
                level[b] = level[a] + 1
                changed = True
        if not changed:
            return sorted(range(tasks), key=level.__getitem__)
    return []

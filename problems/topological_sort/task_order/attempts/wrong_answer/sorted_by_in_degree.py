"""Sorts the tasks by their number of prerequisites."""


def task_order(tasks, prerequisites):
    waits_for = [set() for _ in range(tasks)]
    for a, b in prerequisites:
        waits_for[b].add(a)
    left = sorted(range(tasks), key=lambda task: len(waits_for[task]))
    done = set()
    for _ in range(tasks):
        done |= {task for task in left if waits_for[task] <= done}
    return left if len(done) == tasks else []

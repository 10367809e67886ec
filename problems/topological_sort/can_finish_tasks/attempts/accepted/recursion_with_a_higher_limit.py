import sys


def can_finish_tasks(tasks, prerequisites):
    sys.setrecursionlimit(tasks + 1000)
    waits_for = {task: set() for task in range(tasks)}
    for a, b in prerequisites:
        waits_for[b].add(a)
    on_path, safe = set(), set()

    def can_do(task):
        if task in safe:
            return True
        if task in on_path:
            return False
        on_path.add(task)
        for other in waits_for[task]:
            if not can_do(other):
                return False
        on_path.remove(task)
        safe.add(task)
        return True

    return all(can_do(task) for task in range(tasks))
